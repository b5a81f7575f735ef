import { t } from "../i18n/t.ts";
import type { BaseArm, OtherArm } from "./ArmPair.ts";

/** Two arms as they are told apart within a sentence: "without" and "with the ledger". */
export interface PairText {
  readonly base: string;
  readonly other: string;
}

/**
 * Paper is what there is "without" the ledger; beside another arm that would leave open without what.
 */
export function pairText(base: BaseArm, other: OtherArm): PairText {
  const onPaper = base === "T" && other !== "L";
  return {
    base: onPaper ? t("arm.T.paper") : t(`arm.${base}.there`),
    other: t(`arm.${other}.there`),
  };
}

/** The same in as few words as a status line has room for: "without" and "with ledger". */
export function shortPairText(base: BaseArm, other: OtherArm): PairText {
  const onPaper = base === "T" && other !== "L";
  return {
    base: onPaper ? t("arm.T.paper") : t(`arm.${base}.in`),
    other: t(`arm.${other}.in`),
  };
}

/** What the other arm brings, as the subject of a sentence: "a shared ledger", "… in place of a central platform". */
export function changeText(base: BaseArm, other: OtherArm): string {
  const change = t(`arm.${other}.change`);
  return base === "T" ? change : t("arm.change.over", { change, over: t(`arm.${base}.over`) });
}
