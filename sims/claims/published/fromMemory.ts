import type { Claim } from "../Claim.ts";

const NOT_FOUND = "Remembered, and not found again in any source: there is no claim to hold it to.";

/** What was remembered and not found again. */
export const REMEMBERED_CLAIMS: readonly Claim[] = [
  {
    id: "V15",
    title: "Nafin, reverse factoring in Mexico",
    says: "Suppliers pay some 8 points less than for bank loans and have their money in a day.",
    contrast: "C against T",
    source:
      "Klapper (2006) is where it is said to stand; the figures were not in what could be read.",
    grade: "M",
    caveat: "An electronic market, years before ledgers.",
    test: { reason: NOT_FOUND },
  },
  {
    id: "V16",
    title: "IBM's own financing",
    says: "Disputes are settled in 10 days in place of 44.",
    contrast: "L against T",
    source: "None: press of 2016, from memory.",
    grade: "M",
    caveat: "A vendor on its own product.",
    test: { reason: NOT_FOUND },
  },
  {
    id: "V17",
    title: "Contour's pilots",
    says: "Letters of credit are processed in a tenth of the time.",
    contrast: "L against T",
    source: "None: press, from memory.",
    grade: "M",
    caveat: "The network closed in 2023.",
    test: { reason: NOT_FOUND },
  },
];
