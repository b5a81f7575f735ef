import pow from "@stdlib/math-base-special-pow";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Check, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/**
 * Extra financings of an invoice that is sent to `banks` banks, each on the ledger with probability
 * `member`, independently: k(1 − s) + 1 − (1 − s)^k − 1. Members see each other's, nobody else's.
 */
export function extraFinancings(banks: number, member: number): number {
  return banks * (1 - member) + 1 - pow(1 - member, banks) - 1;
}

/** Share of the k − 1 extra financings that is stopped; s² for two banks. */
export function blockedShare(banks: number, member: number): number {
  return 1 - extraFinancings(banks, member) / (banks - 1);
}

/** Chance that two different banks of a finite number are both on the ledger. */
export function bothMembers(banks: number, members: number): number {
  return (members * (members - 1)) / (banks * (banks - 1));
}

const pair = (member: number, expected: number) =>
  vector(
    { what: `two banks, s ${member}: stopped`, expected, digits: 1, unit: "%" },
    () => 100 * blockedShare(2, member),
  );

const finite = (members: number, expected: number) =>
  vector(
    { what: `${members} of 10 banks on it: stopped`, expected, digits: 1, unit: "%" },
    () => 100 * bothMembers(10, members),
  );

const BANKS = 10;

/**
 * The model's own banks: every invoice is financed by its house bank on paper, whether or not that is on
 * the ledger, and then handed to others. Each bank is on it by a draw of its own.
 */
function modelled(what: string, banks: number, member: number, expected: number): Check {
  return asked({ what: `${what}: stopped, of those tried`, expected, digits: 2, unit: "%" }, () =>
    meanOf({
      scenario: smooth({
        bank: { count: BANKS },
        adoption: { banks: member, suppliers: 0 },
        fraud: { share: 1, fictitious: 0, forged: 0, banks, registryCoverage: 0 },
      }),
      arm: "L",
      of: "resalesBlocked",
      per: "resalesTried",
      scale: 100,
    }),
  );
}

export const duplicatesProof: Proof = {
  id: "C6",
  kind: "closedForm",
  name: "Duplicate financing",
  formula:
    "extra = k(1 − s) + 1 − (1 − s)^k − 1; of two, s² is stopped; n(n − 1)/(B(B − 1)) of B banks",
  note: "It needs members that join independently; m equal rival ledgers divide it by m.",
  checks: [
    pair(0.3, 9),
    pair(0.5, 25),
    pair(0.8, 64),
    pair(0.9, 81),
    vector({ what: "three banks, s 0.5: extra", expected: 1.375, digits: 3 }, () =>
      extraFinancings(3, 0.5),
    ),
    vector(
      { what: "three banks, s 0.5: stopped", expected: 31.25, digits: 2, unit: "%" },
      () => 100 * blockedShare(3, 0.5),
    ),
    finite(3, 6.7),
    finite(5, 22.2),
    finite(8, 62.2),
    modelled("two banks, s 0.5", 2, 0.5, 25),
    modelled("two banks, s 0.8", 2, 0.8, 64),
    modelled("three banks, s 0.5", 3, 0.5, 31.25),
  ],
};
