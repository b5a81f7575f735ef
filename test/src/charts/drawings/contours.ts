import type { Estimate } from "../../../../sims/summary/Result.ts";
import { contourDrawing } from "../../../../src/charts/sweep/drawContours.ts";
import type { DrawingExample } from "./Example.ts";

const shares = [0, 0.25, 0.5, 0.75, 1];
const fees = [0, 0.01, 0.02, 0.03];
const differences = fees.flatMap((fee) =>
  shares.map((share): Estimate | undefined => {
    if (share === 1 && fee === 0.03) return undefined;
    const mean = 1.2 - 2.1 * share + 40 * fee - 20 * fee * share;
    return { mean, ci95: [mean - 0.3, mean + 0.3] };
  }),
);

export const contours: DrawingExample = {
  drawing: contourDrawing({
    title: "Cost: With ledger less Without",
    subtitle: "hatched: sign not certain",
    description: "Contours of the difference in cost over banks that join and the fee.",
    footer: "Daybook model 3 · Classroom · 8 replications at each value · seed 7",
    table: () => ({
      caption: "Cost",
      headers: ["Fee ↓, banks →", ...shares.map(String)],
      rows: fees.map((fee, i) => [
        String(fee),
        ...shares.map((_, k) => String(differences[i * shares.length + k]?.mean ?? "–")),
      ]),
    }),
    input: {
      x: { values: shares, perShown: 0.01, format: String, title: "Banks that join, %" },
      y: { values: fees, perShown: 0.01, format: String, title: "Fee, %" },
      differences,
      perShown: 1,
      format: (shown) => (shown > 0 ? `+${shown}` : String(shown).replace("-", "−")),
    },
    present: { x: 0.2, y: 0.005, text: "now" },
    tints: { below: "L", above: "T" },
  }),
  labels: ["now", "Banks that join, %", "Fee, %", "+0.5"],
};
