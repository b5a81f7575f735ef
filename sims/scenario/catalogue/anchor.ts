import { entriesOf } from "./Parameter.ts";

const { number, money } = entriesOf("Risks and shocks");

export const ANCHOR = [
  number("anchor.termExtension", {
    label: "Longer terms for payables",
    unit: "days",
    range: [0, 180],
    limits: [0, 365],
    help: "Days by which an invoice falls due later when the core enterprise issues a payable for it, on the ledger or the platform.",
  }),
  money("anchor.line", {
    group: "Risks and shocks",
    label: "A bank's line for the core enterprise",
    range: [0, 20_000_000],
    limits: [0, 1e12],
    step: 100_000,
    help: "What each bank lends at most against debts of the core enterprise, on paper or as payables; files for which there is no room wait. 0 is no limit.",
  }),
] as const;
