import type { Estimate } from "../../../../sims/summary/Result.ts";
import { waterfallDrawing } from "../../../../src/charts/waterfall/drawWaterfall.ts";
import type { DrawingExample } from "./Example.ts";

const step = (name: string, mean: number, half: number) => {
  const value: Estimate = { mean, ci95: [mean - half, mean + half] };
  return { name, value };
};

export const waterfall: DrawingExample = {
  drawing: waterfallDrawing({
    title: "Who pays more, who pays less",
    subtitle:
      "what each party pays less what it takes in, per 100 of invoice: the difference, adding up to that of real cost; whiskers are 95 % intervals",
    head: "Party",
    unit: "per 100 of invoice",
    digits: 2,
    steps: [
      step("Suppliers", -1.42, 0.09),
      step("Core enterprise", -0.08, 0.02),
      step("Banks", 0.31, 0.07),
      step("Operator", 0.2, 0.01),
      step("Lenders of bridges", 0, 0),
    ],
    total: step("Real cost", -0.99, 0.11),
    said: { base: "without", other: "with ledger" },
    runs: "40 replications.",
    footer: "Classroom, 40 replications, seed 7",
  }),
  labels: ["Suppliers", "Real cost", "−1.42", "+0.31", "−0.99", "per 100 of invoice"],
};
