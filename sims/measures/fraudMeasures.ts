import type { Measure } from "./Measure.ts";
import { per100, sumOf } from "./readRow.ts";

/** What banks lose to fraud, and what finds it. */
export const FRAUD = [
  {
    id: "fraudLossPer100",
    label: "Banks' loss to fraud per 100 of invoice",
    unit: "per100",
    better: "lower",
    numerator: sumOf("falseLoss", "resaleLoss"),
    denominator: sumOf("fraudFace"),
    scale: per100,
    explanation:
      "What banks are expected to lose on invented invoices and on invoices handed to several banks, for every 100 of genuine invoices.",
  },
  {
    id: "fraudLossPer100Lent",
    label: "Banks' loss to fraud per 100 lent",
    unit: "per100",
    better: "lower",
    numerator: sumOf("falseLoss", "resaleLoss"),
    denominator: sumOf("fraudLent"),
    scale: per100,
    explanation:
      "The same loss for every 100 lent on genuine invoices, since where more is financed there is more to be lost.",
  },
  {
    id: "inventedLossPer100Lent",
    label: "Lost on invented invoices per 100 lent",
    unit: "per100",
    better: "lower",
    numerator: sumOf("falseLoss"),
    denominator: sumOf("fraudLent"),
    scale: per100,
    explanation:
      "The part lost on invoices without goods, fictitious or with a forged confirmation, which only data of order and delivery find.",
  },
  {
    id: "duplicateLossPer100Lent",
    label: "Lost on duplicate financing per 100 lent",
    unit: "per100",
    better: "lower",
    numerator: sumOf("resaleLoss"),
    denominator: sumOf("fraudLent"),
    scale: per100,
    explanation: "The part lost on genuine invoices that were financed more than once.",
  },
  {
    id: "duplicateBlockedShare",
    label: "Duplicates refused",
    unit: "share",
    better: "higher",
    numerator: sumOf("resalesBlocked"),
    denominator: sumOf("resalesTried"),
    explanation:
      "Share of attempts to have a financed invoice financed again that the further bank refuses, by the registry or as a member.",
  },
  {
    id: "fictitiousDetectedShare",
    label: "Invented invoices found out",
    unit: "share",
    better: "higher",
    numerator: sumOf("inventedFound"),
    denominator: sumOf("invented"),
    explanation:
      "Share of invoices without goods that are found out when they are approved, by the data of order and delivery.",
  },
] as const satisfies readonly Measure[];
