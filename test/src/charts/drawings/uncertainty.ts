import { uncertaintyDrawing } from "../../../../src/charts/uncertainty/drawUncertainty.ts";
import type { DrawingExample } from "./Example.ts";

export const uncertainty: DrawingExample = {
  drawing: uncertaintyDrawing({
    title: "Difference in time to cash, days: simulation error against uncertainty of the inputs",
    axis: "Difference in time to cash, days: below 0 it is lower with ledger than without",
    ranges: [
      {
        kind: "luck",
        name: "Simulation error only",
        covers: "95 % interval of the mean, all inputs as they are set, 100 replications.",
        lo: -10.8,
        mid: -10.4,
        hi: -10,
      },
      {
        kind: "inputs",
        name: "Uncertainty of the inputs",
        covers: "Median and 5 to 95 % of 64 draws of all 12 inputs, luck taken off.",
        lo: -16,
        mid: -4,
        hi: 1,
      },
    ],
    rangeText: ({ lo, mid, hi }) => `${mid} (${lo} to ${hi})`,
    write: String,
    footer: "Daybook model 3 · Classroom · 100 replications, 64 draws of the inputs · seed 7",
  }),
  labels: ["Simulation error only", "Uncertainty of the inputs", "-4 (-16 to 1)", "-10"],
};
