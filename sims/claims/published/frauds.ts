import type { Claim } from "../Claim.ts";

/** What was published of invoices financed twice or forged. */
export const FRAUD_CLAIMS: readonly Claim[] = [
  {
    id: "V13",
    title: "Finding duplicates (MonetaGo)",
    says: "Duplicate financings are flagged at once, in 1.8 and later 3 million of them.",
    contrast: "L, later C, against T",
    source: "gtreview.com; americanbanker.com.",
    grade: "C",
    caveat: "The service left its ledger for an ordinary cloud and went on.",
    test: {
      reason:
        "How many duplicates were found was never published, so there is no number to compare. What " +
        "share is found at a given membership is a test of the model.",
    },
  },
  {
    id: "V14",
    title: "Forged confirmations (Chengxing)",
    says: "About 30 billion yuan were obtained by forged confirmations, 8 to 8.8 billion of them lost.",
    contrast: "T by itself",
    source: "Court records as in the press (defenselawyer.cn, lanjinger.com).",
    grade: "B",
    caveat: "Most earlier loans of the same fraud had been repaid out of later ones.",
    test: {
      reason: "One case in court has no distribution to be compared; it serves as a value put in.",
    },
  },
];
