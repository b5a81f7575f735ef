import { entriesOf } from "./Parameter.ts";

const { share, number, integer } = entriesOf("Risks and shocks");

/** Parts of a whole, which their sum makes: any values go together. */
const parts = { unit: "parts", range: [0, 100], step: 5 } as const;

export const FRAUD = [
  share("fraud.share", {
    label: "Invoices with fraud beside them",
    range: [0, 0.05],
    limits: [0, 1],
    step: 0.001,
    help: "False financings attempted for every genuine invoice, of the same value: an invented invoice beside it, or the same invoice handed to more banks.",
  }),
  number("fraud.fictitious", {
    label: "Of fraud: fictitious invoices",
    ...parts,
    help: "Parts of fraud that are invoices without goods, made so that whoever is to owe them approves them.",
  }),
  number("fraud.duplicate", {
    label: "Of fraud: duplicate financing",
    ...parts,
    help: "Parts of fraud that are genuine invoices handed to several banks.",
  }),
  number("fraud.forged", {
    label: "Of fraud: forged confirmations",
    ...parts,
    help: "Parts of fraud that are invoices without goods whose confirmation on paper a forger signs; on a network they have to be accepted like fictitious ones.",
  }),
  integer("fraud.banks", {
    label: "Banks for a duplicate",
    range: [2, 10],
    limits: [2, 50],
    help: "To how many banks one invoice is handed, the first that pays included; fewer where there are not so many.",
  }),
  share("fraud.registryCoverage", {
    label: "Registry: financings filed",
    help: "Share of financings that are filed in the public registry so that a search finds them.",
  }),
  share("fraud.searchDiscipline", {
    label: "Registry: searches made",
    help: "Share of financings before which a bank searches the public registry; ledger or platform do not change it.",
  }),
  share("fraud.detection", {
    label: "Data integration finds an invented invoice",
    help: "Share of invented invoices found out when they are approved, where documents are digital and tied to order, tax and delivery data.",
  }),
  share("fraud.severity", {
    label: "Loss to fraud, of the money obtained",
    help: "Share of what a bank lent on a false invoice that it loses; the rest is paid back.",
  }),
] as const;
