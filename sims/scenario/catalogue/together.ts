import { entriesOf } from "./Parameter.ts";

const { share, rate } = entriesOf("Risks and shocks");

export const TOGETHER = [
  share("together.world", {
    label: "Good and bad times",
    unit: "correlation",
    range: [0, 0.9],
    limits: [0, 1],
    step: 0.05,
    help: "Correlation of all times of approval, confirmation, decision and payment, and of all refusals, within one world; each by itself stays as it is set.",
  }),
  share("together.obligor", {
    label: "Who is slow to approve is slow to pay",
    unit: "correlation",
    range: [0, 0.9],
    limits: [0, 1],
    step: 0.05,
    help: "Correlation of what becomes of one invoice at whoever owes it: approval, exceptions, confirmation and its refusal, late payment.",
  }),
  share("together.file", {
    label: "A hard file is refused more",
    unit: "correlation",
    range: [0, 0.9],
    limits: [0, 1],
    step: 0.05,
    help: "Correlation of how long a bank works at one file, and whether it refuses it.",
  }),
  rate("together.rates", {
    label: "Spread of rates between worlds",
    group: "Risks and shocks",
    range: [0, 0.05],
    limits: [0, 0.2],
    help: "Standard deviation of what is added to lending and fallback rates in one world: more in bad times, never so little that a rate falls below the banks' own funding.",
  }),
] as const;
