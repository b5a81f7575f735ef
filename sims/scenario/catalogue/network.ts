import { entriesOf } from "./Parameter.ts";

const { money, number } = entriesOf("Ledger and network");

export const NETWORK = [
  money("network.build", {
    label: "Building the ledger",
    range: [0, 30_000_000],
    limits: [0, 1e12],
    step: 100_000,
    help: "What software and rulebook cost once; written off over the years below, beside the fixed cost a year.",
  }),
  number("network.buildYears", {
    label: "Written off over",
    unit: "years",
    group: "Rates and costs",
    range: [1, 15],
    limits: [0.5, 50],
    step: 0.5,
    help: "Years over which building the ledger and connecting its members are written off.",
  }),
  money("network.integration", {
    label: "Connecting a member",
    range: [0, 1_000_000],
    limits: [0, 1e12],
    step: 5000,
    help: "What connecting one member bank, or the core enterprise, to the ledger costs once.",
  }),
  money("network.nodeYearly", {
    label: "A member's node, a year",
    range: [0, 200_000],
    limits: [0, 1e12],
    step: 1000,
    help: "What the node of one member bank, or of the core enterprise, costs a year.",
  }),
  money("network.governanceYearly", {
    label: "Governance and staff, a year",
    range: [0, 5_000_000],
    limits: [0, 1e12],
    step: 10_000,
    help: "What the operator's staff, rules, audits and support cost a year, beside the fixed cost a year.",
  }),
] as const;
