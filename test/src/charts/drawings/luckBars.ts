import { luckBarsDrawing } from "../../../../src/charts/luck/drawLuckBars.ts";
import type { DrawingExample } from "./Example.ts";

export const luckBars: DrawingExample = {
  drawing: luckBarsDrawing({
    axis: "Difference in days",
    description: "Two intervals, the second wider.",
    rows: [
      { label: "The same luck", interval: [-6.98, -6.88, -6.77] },
      { label: "Each its own", interval: [-7.26, -6.74, -6.22] },
    ],
    footer: "Daybook model 3 · Classroom · 200 replications · seed 7",
  }),
  labels: ["The same luck", "Each its own"],
};
