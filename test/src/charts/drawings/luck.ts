import { luckDrawing } from "../../../../src/charts/luck/drawLuck.ts";
import type { DrawingExample } from "./Example.ts";

const base = Array.from({ length: 30 }, (_, i) => 44 + Math.sin(i * 7) * 3);

export const luck: DrawingExample = {
  drawing: luckDrawing({
    title: "The same luck: each line is one replication, without and with ledger",
    description: "30 replications, each a line.",
    axis: "Mean days to cash in a replication",
    arms: ["T", "L"],
    base,
    other: base.map((days, i) => days - 3 + Math.cos(i) * 0.4),
    joined: true,
    domain: [38, 47],
    footer: "Daybook model 3 · Classroom · 30 replications · seed 7",
  }),
  labels: ["Without", "With ledger", "40", "44"],
};
