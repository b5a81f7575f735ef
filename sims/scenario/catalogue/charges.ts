import { entriesOf } from "./Parameter.ts";

const { rate, share, money } = entriesOf("Rates and costs");

export const CHARGES = [
  rate("charges.hurdle", {
    label: "Return asked on a bank's capital",
    help: "What a bank's owners ask a year on the capital that a loan takes up, beyond what the bank pays for other money.",
  }),
  share("charges.capitalRatio", {
    label: "Capital for a weighted loan",
    range: [0, 0.2],
    limits: [0, 1],
    step: 0.005,
    help: "Capital that a bank holds for each unit lent at a risk weight of 1; it matters with a return asked on it.",
  }),
  share("charges.riskWeight", {
    label: "Risk weight on paper",
    range: [0, 1.5],
    limits: [0, 12.5],
    step: 0.05,
    help: "Weight of what is lent on paper among a bank's risk-weighted assets.",
  }),
  share("charges.ledgerRiskWeight", {
    label: "Risk weight of a payable",
    range: [0, 1.5],
    limits: [0, 12.5],
    step: 0.05,
    help: "Weight of what is lent on a payable of the core enterprise, on the ledger or the platform.",
  }),
  money("charges.collection", {
    label: "Bank's work to collect, on paper",
    help: "What it costs a bank to collect a debt that it has financed on paper.",
  }),
  money("charges.ledgerCollection", {
    label: "Bank's work to collect a payable",
    help: "What it costs a bank to collect a payable that it has financed.",
  }),
  money("charges.overdue", {
    label: "Bank's work on a debt past due",
    help: "What it costs a bank besides if it has its money only after the due date.",
  }),
  rate("charges.lineFee", {
    label: "Line fee, on paper",
    range: [0, 0.05],
    help: "What the core enterprise pays a bank a year for its line, on debts to the first tier that are financed on paper.",
  }),
  rate("charges.ledgerLineFee", {
    label: "Line fee for payables",
    range: [0, 0.05],
    help: "What the core enterprise pays a bank a year for its line, on its payables that are financed.",
  }),
  money("charges.confirm", {
    label: "Work of a confirmation",
    help: "What it costs whoever owes an invoice to decide on the confirmation of its debt, work and lawyers, whether it signs or refuses.",
  }),
  money("charges.ledgerConfirm", {
    label: "Work of issuing a payable",
    help: "What it costs the core enterprise to issue a payable, on the ledger or the platform.",
  }),
  rate("charges.lateInterest", {
    label: "Interest on late days",
    help: "What the core enterprise pays a year, for days past due, to whoever holds its debt: the supplier or its bank.",
  }),
  rate("charges.premium", {
    label: "Guarantee or credit insurance, on paper",
    range: [0, 0.1],
    help: "Premium a year on what is lent on paper, paid by the supplier in advance to the due date, beside the discount.",
  }),
  rate("charges.ledgerPremium", {
    label: "Guarantee or credit insurance of a payable",
    range: [0, 0.1],
    help: "Premium a year on what is lent on a payable, paid by the supplier in advance to the due date.",
  }),
  money("charges.registryFee", {
    label: "Registry fee, on paper",
    help: "What a supplier pays to have the pledge or assignment of an invoice entered in the public registry.",
  }),
  money("charges.ledgerRegistryFee", {
    label: "Registry fee for a payable",
    help: "The same for a payable that is financed; 0 where the ledger or platform stands in for the registry.",
  }),
] as const;
