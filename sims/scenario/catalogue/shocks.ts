import { entriesOf } from "./Parameter.ts";

const { integer, number, rate, share } = entriesOf("Risks and shocks");

export const SHOCKS = [
  share("season.amplitude", {
    label: "Seasonal swing of invoices",
    help: "How much more than on average is invoiced in the busiest month, and less in the quietest, as a share; the year's number stays.",
  }),
  integer("season.peak", {
    label: "Busiest month",
    unit: "month of the simulated year",
    range: [1, 12],
    help: "The month of the simulated year in which most is invoiced, 1 to 12.",
  }),
  number("shocks.day", {
    label: "Day of the shock",
    unit: "day of the simulated time",
    limits: [0, 3650],
    help: "From this day on rates and terms are as the shock makes them.",
  }),
  number("shocks.duration", {
    label: "Length of the shock",
    limits: [0, 3650],
    help: "For so many days they stay so; then they are as before.",
  }),
  rate("shocks.rates", {
    group: "Risks and shocks",
    label: "Jump of rates",
    range: [0, 0.1],
    help: "Added to the lending rates of banks and ledger and to the suppliers' fallback rates while the shock lasts; banks' own funding stays.",
  }),
  number("shocks.terms", {
    label: "Longer terms in the shock",
    range: [0, 120],
    limits: [0, 365],
    help: "Invoices issued while the shock lasts fall due so many days later.",
  }),
  integer("shocks.banks", {
    label: "Banks that stop in the shock",
    unit: "banks",
    range: [0, 10],
    limits: [0, 100],
    help: "So many of the banks refuse, while the shock lasts, whatever is brought to them or comes up for decision.",
  }),
] as const;
