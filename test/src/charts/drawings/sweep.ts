import type { Estimate } from "../../../../sims/summary/Result.ts";
import { sweepDrawing } from "../../../../src/charts/sweep/drawSweep.ts";
import type { DrawingExample } from "./Example.ts";

const values = [0, 0.1, 0.25, 0.5, 0.75, 1];
const around = (mean: number, half: number): Estimate => ({
  mean,
  ci95: [mean - half, mean + half],
});

export const sweep: DrawingExample = {
  drawing: sweepDrawing({
    title: "Cost against “Banks that join”",
    subtitle: "Breaks even at 48.0 % [41.2, 55.0].",
    description: "Line chart of cost against banks that join.",
    footer: "Daybook model 3 · Classroom · 8 replications at each value · seed 7",
    table: () => ({
      caption: "Cost",
      headers: ["Banks", "Without", "With", "With − Without"],
      rows: values.map((x) => [String(x), "2.00", String(2.5 - x), String(0.5 - x)]),
    }),
    input: {
      values,
      series: [
        { arm: "T", name: "Without", estimates: values.map(() => around(2, 0.05)) },
        { arm: "L", name: "With ledger", estimates: values.map((x) => around(2.5 - x, 0.08)) },
      ],
      difference: values.map((x) => around(0.5 - x, 0.1)),
      crossings: [{ roots: [0.48], interval: [0.412, 0.55] }],
      perShown: 0.01,
      formatX: String,
      perShownY: 1,
      formatY: String,
      xTitle: "Banks that join, %",
      yTitle: "Cost, per 100",
      texts: {
        difference: "With ledger − Without",
        above: "dearer",
        below: "cheaper",
        crossing: (root) => `${(100 * root).toFixed(1)} %`,
      },
    },
    present: { value: 0.2, text: "now 20 %" },
  }),
  labels: ["Without", "With ledger", "48.0 %", "now 20 %", "dearer", "cheaper", "Cost, per 100"],
};
