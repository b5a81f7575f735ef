import { parameter, type Distribution } from "../../../../sims/index.ts";
import { spreadDrawing } from "../../../../src/features/scenario/spreadDrawing.ts";
import type { DrawingExample } from "./Example.ts";

const value: Distribution = { family: "gamma", mean: 12, sd: 8 };
const preset: Distribution = { family: "gamma", mean: 12, sd: 3 };

export const density: DrawingExample = {
  drawing: spreadDrawing({ parameter: parameter("bank.verify"), value, preset, currency: "EUR" }),
  labels: ["0", "10", "20"],
};
