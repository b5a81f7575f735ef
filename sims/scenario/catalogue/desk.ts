import { entriesOf } from "./Parameter.ts";

const { working, number } = entriesOf("Bank");

export const DESK = [
  working("desk.backlog", {
    label: "Other clients' files before it",
    range: [0, 20],
    help: "Working time that a bank takes to decide what lies before a paper file; drawn anew for each bank and week.",
  }),
  number("desk.incompleteAgain", {
    label: "Incomplete again, on paper",
    unit: "of the first share",
    range: [0, 2],
    limits: [0, 100],
    step: 0.05,
    help: "Share of later checks that find a paper file incomplete, as a multiple of the first check's share.",
  }),
] as const;
