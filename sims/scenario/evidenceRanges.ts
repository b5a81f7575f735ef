import type { ParameterId } from "./catalogue/catalogue.ts";
import { ARDENT, BASEL, FACTORING, ICC_REGISTER } from "./presets/citations.ts";

/** Between which values what is known of an input lies, in the catalogue's unit; of a duration, its centre. */
export interface EvidenceRange {
  readonly lo: number;
  readonly hi: number;
  readonly source: string;
}

const ASSUMED = "Assumed: between what practitioners call fast and slow.";

const range = (lo: number, hi: number, source = ASSUMED): EvidenceRange => ({ lo, hi, source });

/**
 * Ranges of what is not measured. They speak for a value that lies inside them; an input without one
 * has none that we know of.
 */
export const EVIDENCE_RANGES: Readonly<Partial<Record<ParameterId, EvidenceRange>>> = {
  "trade.terms": range(30, 120, "Klapper: 30 to 90 days; Coface: 60 to 120 in China."),
  "chain.passedOn": range(0.2, 0.8),
  "core.approval": range(5, 40, ARDENT),
  "core.exceptions": range(0.1, 0.7, `${ARDENT} Up to 0.70 in a freight network.`),
  "core.exceptionsDigital": range(0.01, 0.2),
  "core.confirm": range(2, 30),
  "core.refusesConfirmation": range(0.1, 0.6),
  "core.paidLate": range(0.4, 0.55, "Atradius: 41.8 to 53 % of invoices in Western Europe."),
  "core.defaultRate": range(0.0005, 0.02, ICC_REGISTER),
  "core.lossGivenDefault": range(0.2, 0.45, BASEL),
  "chain.lossGivenDefault": range(0.4, 0.75),
  "sme.prepare": range(1, 10),
  "sme.correct": range(1, 10),
  "sme.defaultRate": range(0.01, 0.1, "Assumed: around ratios of bad loans to small firms."),
  "bank.incomplete": range(0.15, 0.75, "Assumed; refusals of letters of credit: 30 to 80 %."),
  "bank.onboard": range(5, 60, "Factors: days to three weeks; banks: 90 to 120 calendar days."),
  "bank.disburse": range(0.5, 3),
  "bank.fee": range(0.005, 0.03, FACTORING),
  "ledger.issue": range(0, 3),
  "ledger.hop": range(0.1, 5),
  "ledger.decide": range(0.01, 2),
  "ledger.disburse": range(0.1, 1),
  "ledger.latency": range(0.5, 5, "Fabric and FISCO BCOS measurements: half a second to seconds."),
  "ledger.availability": range(0.99, 0.9999),
  "ledger.fee": range(0.001, 0.005, "Derived from a platform's revenue: 22 bp at most."),
  "platform.fee": range(0.001, 0.005, "Derived from a platform's revenue: 22 bp at most."),
  "adoption.banks": range(0, 1, "All that is possible."),
  "adoption.suppliers": range(0.2, 0.95),
  "adoption.digitisation": range(0, 1, "All that is possible."),
};
