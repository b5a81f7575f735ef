import { runLinesDrawing } from "../../../../src/charts/runs/drawRunLines.ts";
import type { RunLine } from "../../../../src/charts/runs/RunLine.ts";
import type { DrawingExample } from "./Example.ts";

function line(label: string, days: number, look: Pick<RunLine, "strong" | "chosen">): RunLine {
  const mean = Array.from({ length: 121 }, (_, day) => day / (day + days));
  const [lo, hi] = [-0.03, 0.03].map((by) => mean.map((x) => Math.max(0, Math.min(1, x + by))));
  return { id: label, label, curve: { mean, lo: lo!, hi: hi! }, ...look };
}

export const runs: DrawingExample = {
  drawing: runLinesDrawing({
    title: "Share turned into cash, with the ledger",
    subtitle:
      "mean curves; the thick one is the baseline, bands of 95 % confidence for it and the run shown",
    which: "time",
    arm: "L",
    lines: [
      line("A Classroom", 8, { strong: true, chosen: false }),
      line("B no banks", 9, { strong: false, chosen: true }),
      line("C Europe, as measured", 30, { strong: false, chosen: false }),
    ],
    lastDay: 120,
    top: 1,
    footer: "Daybook · runs kept in this browser · numbers as in the list",
  }),
  labels: ["A Classroom", "B no banks", "C Europe, as measured", "days since the invoice"],
};
