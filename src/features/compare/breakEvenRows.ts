import { breakEven } from "../../../sims/index.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { armsOf } from "../../charts/frame/pair.ts";
import { formatLargeAmount } from "../../format/largeAmount.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { t } from "../../i18n/t.ts";

const PARTIES = ["operator", "members", "society"] as const;

export interface BreakEvenRow {
  readonly label: string;
  /** What a year has to bring, or that no volume is enough. */
  readonly volume: string;
  /** The same against what runs over the network in the scenario, in words. */
  readonly against: string;
  /** The same as a number, undefined where no volume is enough. */
  readonly ratio: number | undefined;
}

export interface BreakEvenText {
  readonly network: string;
  /** What runs over it in the scenario. */
  readonly here: string;
  readonly rows: readonly BreakEvenRow[];
}

/** From which volumes the network of the compared arms pays; undefined without one, its fixed cost, or arm T. */
export function breakEvenText(result: Result): BreakEvenText | undefined {
  const [base, arm] = armsOf(result) ?? [];
  if (base !== "T" || (arm !== "C" && arm !== "L")) return undefined;
  const volumes = breakEven(result, result.scenario, arm);
  if (volumes === undefined || !(volumes.face > 0)) return undefined;
  if (PARTIES.every((party) => volumes[party] === 0)) return undefined;
  const { currency } = result.scenario;
  return {
    network: t(`breakEven.network.${arm}`),
    here: t("breakEven.here", { volume: formatLargeAmount(volumes.face), currency }),
    rows: PARTIES.map((party) => {
      const label = t(`breakEven.${party}`);
      const volume = volumes[party];
      if (!Number.isFinite(volume)) {
        const never = { volume: t("breakEven.never"), against: t("breakEven.loses") };
        return { label, ...never, ratio: undefined };
      }
      const ratio = volume / volumes.face;
      return { label, volume: formatLargeAmount(volume), against: againstText(ratio), ratio };
    }),
  };
}

function againstText(ratio: number): string {
  return ratio > 1
    ? t("breakEven.more", { times: formatShort(ratio, ratio < 10 ? 1 : 0) })
    : t("breakEven.reached", { percent: formatNumber(100 * ratio) });
}
