import type { MovedInput, ParameterId } from "../../../../sims/index.ts";
import { tornadoDrawing } from "../../../../src/charts/tornado/drawTornado.ts";
import type { DrawingExample } from "./Example.ts";

const IDS: readonly ParameterId[] = [
  "adoption.banks",
  "core.exceptions",
  "sme.tries",
  "bank.decline",
  "bank.officers",
  "ledger.fee",
  "bank.rate",
  "trade.volume",
  "adoption.suppliers",
  "bank.verify",
  "bank.incomplete",
  "anchor.line",
];

const inputs = IDS.map((id, i): MovedInput => {
  const reach = 8 / (i + 1);
  const uncertain = (value: number) => ({ value, error: 0.1 });
  return {
    id,
    evidence: i % 3 === 0 ? "assumed" : "published",
    lo: 0.1,
    hi: 0.9,
    by: i % 2 === 0 ? "range" : "fifth",
    effects: {
      timeToCash: {
        value: -2 * reach,
        error: 0.1,
        heard: i < 11,
        low: uncertain(reach),
        high: uncertain(-reach),
      },
    },
  };
});

export const tornado: DrawingExample = {
  drawing: tornadoDrawing({
    tornado: {
      inputs,
      base: { timeToCash: { mean: -39.8, ci95: [-40.4, -39.2] } },
      shares: {},
      experiments: 25,
      replications: 40,
      seed: 7,
    },
    measure: "timeToCash",
    said: { base: "without", other: "with ledger" },
    rangeText: ({ lo, hi }) => `${100 * lo} to ${100 * hi} %`,
    footer: "Daybook model 3 · Classroom · 25 experiments of 40 replications in each arm · seed 7",
  }),
  labels: ["−31.8 … −47.8", "± 0.1 for the span", "Difference, days; now −39.8"],
};
