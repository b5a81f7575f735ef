import { entriesOf } from "./Parameter.ts";

const { money, number, choice, integer, share, working } = entriesOf("Ledger and network");
const risks = entriesOf("Risks and shocks");

export const NETWORK = [
  money("network.build", {
    label: "Building the ledger",
    range: [0, 30_000_000],
    limits: [0, 1e12],
    step: 100_000,
    help: "Paid once, beside the fixed cost a year.",
  }),
  number("network.buildYears", {
    label: "Written off over",
    unit: "years",
    group: "Rates and costs",
    range: [1, 15],
    limits: [0.5, 50],
    step: 0.5,
    help: "Years over which building and connecting are written off.",
  }),
  money("network.integration", {
    label: "Connecting a member",
    range: [0, 1_000_000],
    limits: [0, 1e12],
    step: 5000,
    help: "Paid once for each member bank, and the core enterprise.",
  }),
  money("network.nodeYearly", {
    label: "A member's node, a year",
    range: [0, 200_000],
    limits: [0, 1e12],
    step: 1000,
    help: "For each member bank, and the core enterprise.",
  }),
  money("network.governanceYearly", {
    label: "Governance and staff, a year",
    range: [0, 5_000_000],
    limits: [0, 1e12],
    step: 10_000,
    help: "Beside the fixed cost a year.",
  }),
  choice("network.membership", ["complete", "growing"], {
    label: "Membership",
    help: "Complete from the start, or growing to that along a Bass curve.",
  }),
  number("network.innovation", {
    label: "Joining by oneself",
    unit: "a year",
    range: [0.01, 1],
    limits: [0.001, 5],
    step: 0.01,
    help: "Bass's coefficient of innovation, where membership grows.",
  }),
  number("network.imitation", {
    label: "Joining because others have",
    unit: "a year",
    range: [0, 3],
    limits: [0, 10],
    step: 0.01,
    help: "Bass's coefficient of imitation, where membership grows.",
  }),
  number("network.age", {
    label: "Age of the network",
    unit: "years",
    range: [0, 10],
    limits: [0, 50],
    step: 0.5,
    help: "Years at the start; where membership grows.",
  }),
  share("network.privacy", {
    fromTier: 2,
    label: "Payable not passed down for privacy",
    help: "Share of hops at which a supplier keeps the payable, since the next tier would see its margin.",
  }),
  integer("network.rivals", {
    label: "Rival ledgers",
    unit: "ledgers",
    range: [1, 6],
    limits: [1, 20],
    help: "Ledgers among which member banks are divided; a payable stays on one.",
  }),
  share("network.corrections", {
    label: "Payables frozen",
    help: "Share of payables that a dispute or correction freezes before they can be locked.",
  }),
  working("network.correction", {
    label: "Until a frozen payable is free",
    range: [0, 30],
    help: "Working time for which a payable is frozen.",
  }),
  share("network.credibleFrom", {
    label: "Digital documents that banks ask for",
    help: "With fewer banks verify what is on the ledger off line, as on paper.",
  }),
  risks.choice("network.windDown", ["never", "day", "chance", "losses"], {
    label: "The ledger's operator closes",
    help: "Never, on a day, by chance, or when losses exceed the funds.",
  }),
  risks.number("network.windDownDay", {
    label: "Closes on day",
    unit: "day of the simulated time",
    range: [0, 365],
    limits: [0, 3650],
    help: "Where the operator closes on a day.",
  }),
  risks.share("network.windDownRate", {
    label: "Closes within a year",
    help: "Its probability, where the operator closes by chance.",
  }),
  risks.money("network.runway", {
    label: "Funds for losses",
    group: "Risks and shocks",
    range: [0, 50_000_000],
    limits: [0, 1e12],
    step: 100_000,
    help: "What the network may lose before it closes, where losses close it.",
  }),
  risks.number("network.lookEvery", {
    label: "Looks at its books every",
    range: [30, 365],
    limits: [30, 3650],
    help: "Days between two looks at the losses, where these close it.",
  }),
  risks.working("network.handSettlement", {
    label: "Settling a payable by hand",
    range: [0, 30],
    help: "Working time until a payable's holder has its money, once the operator has closed.",
  }),
  money("network.handCost", {
    label: "Cost of settling by hand",
    help: "What settling one payable costs its holder once the operator has closed.",
  }),
] as const;
