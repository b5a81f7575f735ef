import { fitSpread } from "../../../../sims/fit/fitSpread.ts";
import { fitCurveDrawing } from "../../../../src/charts/fit/drawFitCurve.ts";
import type { DrawingExample } from "./Example.ts";

const spread = fitSpread([1, 2, 2, 3, 5, 8, 13], [4, 9]);
if (!spread) throw new Error("no fit");

export const fit: DrawingExample = {
  drawing: fitCurveDrawing({
    fit: spread,
    chosen: "gamma",
    title: "Days to pay: fit against data",
    subtitle: "Share up to so many days. The step is what was seen, with its 95 % band.",
    description: "Cumulative share against days.",
    footer: "invoices.csv, 7 ended, 2 open",
    xTitle: "days",
    nameOf: (family) => family ?? "As seen",
    formatX: String,
    table: () => ({ caption: "Days to pay", headers: ["Days"], rows: [["1"]] }),
  }),
  labels: ["As seen", "gamma", "weibull", "lognormal", "exponential", "days", "100 %"],
};
