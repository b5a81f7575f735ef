import { entriesOf } from "./Parameter.ts";

const { working, integer, money, rate } = entriesOf("SME");

export const SME = [
  working("sme.prepare", {
    label: "Preparing an application",
    main: true,
    help: "Working time the supplier takes to put together an application for finance.",
  }),
  working("sme.correct", {
    label: "Correcting documents",
    help: "Working time the supplier takes to complete a file that the bank has sent back.",
  }),
  working("sme.retry", {
    label: "Applying to another bank",
    help: "Working time from a refusal to handing in the application at the next bank.",
  }),
  integer("sme.tries", {
    label: "Banks asked at most",
    unit: "banks",
    range: [0, 10],
    limits: [0, 100],
    help: "How many banks a supplier asks before giving up; 0 means that it never seeks finance.",
  }),
  money("sme.prepareCost", {
    label: "Cost of preparing",
    help: "The supplier's own work on one application.",
  }),
  money("sme.correctCost", {
    label: "Cost of correcting",
    help: "The supplier's own work on one returned file.",
  }),
  money("sme.retryCost", {
    label: "Cost of another application",
    help: "The supplier's own work on applying to one more bank.",
  }),
  rate("sme.fallbackRate", {
    label: "Supplier's own cost of waiting",
    range: [0, 0.5],
    limits: [0, 2],
    main: true,
    help: "Annual rate at which the supplier bridges or values money that it waits for.",
  }),
] as const;
