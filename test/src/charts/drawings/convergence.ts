import { convergenceDrawing } from "../../../../src/charts/convergence/drawConvergence.ts";
import type { Look } from "../../../../sims/index.ts";
import type { DrawingExample } from "./Example.ts";

const looks = [100, 200, 400].map((replications): Look => ({
  replications,
  targets: [
    {
      measure: "timeToCash",
      within: 0.05,
      relative: true,
      pair: "L-T",
      halfWidth: 4 / replications,
      needed: 0.02,
      reached: replications > 150,
    },
    {
      measure: "costPer100",
      within: 0.01,
      relative: false,
      pair: "L-T",
      halfWidth: 3 / replications,
      needed: 0.01,
      reached: replications > 350,
    },
  ],
}));

export const convergence: DrawingExample = {
  drawing: convergenceDrawing({
    looks,
    names: ["Time to cash", "Cost of getting paid"],
    table: () => ({
      caption: "How the intervals narrowed",
      headers: ["Replications", "Time to cash", "Cost of getting paid"],
      rows: looks.map(({ replications }) => [String(replications), "±0.1", "±0.02"]),
    }),
    footer: "Daybook model 3 · Classroom · 400 replications · seed 7",
  }),
  labels: ["Time to cash", "Cost of getting paid", "as wanted", "100 replications", "400"],
};
