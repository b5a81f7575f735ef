import { vector, type Proof } from "../Proof.ts";

/** Transactions a year from which a ledger pays: fixed cost over what each saves. */
export function breakEvenVolume(fixedYearly: number, savedEach: number): number {
  return fixedYearly / savedEach;
}

export const breakEvenProof: Proof = {
  id: "C15",
  kind: "closedForm",
  name: "Break-even of a ledger",
  formula: "V* = fixed/(saving − fee); for everybody together fixed/(saving − variable cost)",
  note: "Formula only. A fee is a transfer: for everybody together what a transaction uses up takes its place.",
  checks: [
    vector(
      { what: "600,000 a year, 25 saved on each", expected: 24_000, digits: 0, unit: "a year" },
      () => breakEvenVolume(600_000, 25),
    ),
    vector(
      {
        what: "1,000,000 a year, 40 saved, 15 used up",
        expected: 40_000,
        digits: 0,
        unit: "a year",
      },
      () => breakEvenVolume(1_000_000, 40 - 15),
    ),
  ],
};
