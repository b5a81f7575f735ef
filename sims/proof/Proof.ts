/** What kind of knowledge a proof holds the build against. */
export const PROOF_KINDS = ["closedForm", "queue", "deterministic", "limit", "direction"] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** What was found: one number or a list, with a standard error where chance had a part in it. */
export interface Answer {
  readonly value: number | readonly number[];
  /** Standard error of the value, in its unit. */
  readonly error?: number;
  /** What it was found from, such as "1,032 invoices". */
  readonly from?: string;
}

/** One number that must come out. */
export interface Check {
  /** What is asked, with its own figures. */
  readonly what: string;
  /** The formula alone is computed, or the model itself is asked by an ordinary scenario. */
  readonly by: "formula" | "model";
  readonly expected: number | readonly number[];
  /** Digits after the point that are known of it: without chance, met means met to the last of them. */
  readonly digits: number;
  /** Plain unit, "" for none. */
  readonly unit: string;
  /** Whether the value must be the expected one, or only not above or below it. */
  readonly relation: "equal" | "atMost" | "atLeast";
  /** Standard error of the expected value, where that was simulated elsewhere; 0 unless said. */
  readonly expectedError?: number;
  readonly ask: () => Answer;
}

/** Something that is known exactly, and the checks that hold the build against it. */
export interface Proof {
  /** Short and stable, such as "C5". */
  readonly id: string;
  readonly kind: ProofKind;
  readonly name: string;
  /** The statement itself, in plain text. */
  readonly formula: string;
  /** What has to be known to read it: a correction, or why the model is not asked. */
  readonly note?: string;
  readonly checks: readonly Check[];
}

/** What came of one check. */
export interface ProofResult extends Omit<Check, "ask">, Answer {
  readonly id: string;
  readonly name: string;
  /** Met: within 4 standard errors where chance had a part, else to the last digit that is known. */
  readonly met: boolean;
}

/** Standard errors that a simulated value may lie off. */
export const ERRORS_ALLOWED = 4;
/** A half in the last digit is still that digit, whatever the rounding of the sum. */
const HALF_A_DIGIT = 0.5 + 1e-6;

/** Asks, and judges the answer. */
export function judge(proof: Proof, check: Check): ProofResult {
  const { ask, ...rest } = check;
  const answer = ask();
  const found = [answer.value].flat();
  const expected = [check.expected].flat();
  const slack = tolerance(check, answer.error);
  const met =
    found.length === expected.length &&
    found.every((value, i) => isMet(check.relation, value - (expected[i] ?? NaN), slack));
  return { id: proof.id, name: proof.name, ...rest, ...answer, met };
}

function isMet(relation: Check["relation"], over: number, slack: number): boolean {
  if (relation === "atMost") return over <= slack;
  return relation === "atLeast" ? over >= -slack : Math.abs(over) <= slack;
}

/** How far off still counts as met, in the check's unit. */
function tolerance({ digits, expectedError = 0 }: Check, error: number | undefined): number {
  if (error === undefined) return HALF_A_DIGIT / TENS[digits]!;
  return ERRORS_ALLOWED * Math.sqrt(error * error + expectedError * expectedError);
}

const TENS = Array.from({ length: 13 }, (_, i) => Number(`1e${i}`));

type Said = Pick<Check, "what" | "expected"> & Partial<Pick<Check, "digits" | "unit">>;

const PLAIN = { digits: 4, unit: "", relation: "equal" } as const;

/** A vector of the formula itself. */
export function vector(said: Said, compute: () => number): Check {
  return { ...PLAIN, ...said, by: "formula", ask: () => ({ value: compute() }) };
}

/** A question to the model. */
export function asked(
  said: Said & Partial<Pick<Check, "relation" | "expectedError">>,
  ask: () => Answer,
): Check {
  return { ...PLAIN, ...said, by: "model", ask };
}
