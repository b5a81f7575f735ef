import type { ParameterId } from "../scenario/catalogue/catalogue.ts";
import type { Estimated, SpreadFit } from "./SpreadFit.ts";
import type { Fitted } from "./survivalOf.ts";

/** What a finding is about; the page has words for each. */
export type Topic =
  | "terms"
  | "paidLate"
  | "lateDays"
  | "toPayment"
  | "amount"
  | "disputed"
  | "volume"
  | "weekdays"
  | "duration"
  | "work"
  | "share";

/** Something that a file tells, and the parameters of a scenario that it may stand for. */
export interface Finding {
  /** The same for the same question: "lateDays", "duration:submitted>approved". */
  readonly id: string;
  readonly topic: Topic;
  /** Names from the file that its words need: from, to, without, step. */
  readonly names: Readonly<Partial<Record<"from" | "to" | "without" | "step", string>>>;
  /** Rows, or cases, that it rests on. */
  readonly rows: number;
  /** Those that could not tell. */
  readonly left: number;
  /** What it tells: values that are spread, a share, or a plain value. */
  readonly spread?: SpreadFit;
  readonly share?: Estimated;
  readonly value?: number | readonly number[];
  readonly unit: "days" | "working days" | "minutes" | "money" | "none";
  /** The first is the usual one; none where no value of a scenario is of this kind. */
  readonly targets: readonly ParameterId[];
  /** Whether it surely means what its first target means. */
  readonly sure: boolean;
}

/** How a finding is put into a scenario: as what was seen, or as a family. */
export type Choice = "table" | Fitted;

/** The value of a finding for a scenario; undefined where the choice cannot tell it. */
export function valueOfFinding({ spread, share, value, unit }: Finding, choice: Choice): unknown {
  if (share) return Math.round(share.value * 10_000) / 10_000;
  if (!spread) return value;
  const distribution =
    choice === "table"
      ? spread.table
      : spread.families.find(({ family }) => family === choice)?.distribution;
  if (!distribution || unit !== "minutes") return distribution;
  return { ...distribution, unit: "minutes" };
}
