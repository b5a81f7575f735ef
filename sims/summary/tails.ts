import { TAIL_PARTIES, type TailParty } from "../measures/columns.ts";
import { COST_BINS, TAIL_SECTIONS } from "../measures/grids.ts";
import {
  costOfBin,
  quantileBin,
  quantileInterval,
  runningSum,
  sectionCounts,
} from "./quantiles.ts";
import { estimate, ratio } from "./ratio.ts";
import type { Tail, Tails } from "./Result.ts";
import { WORLD_STEPS, type TailSums } from "./TailSums.ts";

/** With fewer worlds the worst of them in a hundred are too few for a tail of worlds. */
export const LEAST_WORLDS = 2000;
/** With fewer replications the sections hold too few worlds each to tell an error. */
const LEAST_REPLICATIONS = 100;
const TAIL = 0.05;

/** Sections of one sample over the same ascending values. */
export interface TailSample {
  readonly values: ArrayLike<number>;
  /** counts[s][i]: how often value i occurs in section s. */
  readonly counts: readonly ArrayLike<number>[];
  /** Per section: by how much in all what is counted at the last value is above it. */
  readonly beyond?: ArrayLike<number>;
}

/**
 * P95 and CVaR95 of a sample. CVaR95, the mean of the dearest 5 %, is q + E[(X − q)⁺]/0.05 at q = P95
 * of all sections pooled (Rockafellar & Uryasev 2000). Since q minimises that, its own error counts
 * for nothing, and the error is that of a ratio over the sections. Their own tails would tell less:
 * of ten worlds each, intervals by their spread held the truth 83 times in 100. The interval of P95
 * is Woodruff's, clustered by section. Without `hasErrors`, or with one section, there are none.
 */
export function tailOf({ values, counts, beyond }: TailSample, hasErrors: boolean): Tail {
  const all = sectionCounts(counts.map(runningSum));
  const at = quantileBin(all.pooled, 1 - TAIL);
  const p95 = values[at] ?? 0;
  const excess = counts.map((own, s) => {
    let sum = beyond?.[s] ?? 0;
    for (let i = at + 1; i < own.length; i++) sum += own[i]! * (values[i]! - p95);
    return sum;
  });
  const mean = ratio(excess, all.totals, 1 / TAIL);
  const { mean: above, ci95 } = mean ? estimate(mean) : { mean: 0 };
  const bins = hasErrors ? quantileInterval(all, 1 - TAIL) : undefined;
  const value = p95 + above;
  if (bins === undefined || ci95 === undefined) return { p95: { value: p95 }, cvar95: { value } };
  return {
    p95: { value: p95, ci95: [values[bins[0]] ?? 0, values[bins[1]] ?? 0] },
    cvar95: { value, ci95: [p95 + ci95[0], p95 + ci95[1]] },
  };
}

/** Costs per 100 at the upper edges of the bins; the last one begins where the grid ends. */
const COSTS = Float64Array.from({ length: COST_BINS }, (_, bin) =>
  bin === COST_BINS - 1 ? costOfBin(bin) + 1 / 100 : costOfBin(bin),
);

/** The tails of every party, from all replications of an arm or of one of its tiers. */
export function tailsOf(sums: TailSums, replications: number): Tails {
  const invoices = sums.invoices.filter((counts) => counts !== undefined);
  const beyond = sums.beyond.map((steps) => steps / 100);
  const worlds = countWorlds(sums);
  const found: Partial<Record<TailParty, Tail>> = {};
  if (worlds >= LEAST_WORLDS) {
    for (const party of TAIL_PARTIES) found[party] = tailOf(worldsOf(sums, party), true);
  }
  const sme = { values: COSTS, counts: invoices, beyond };
  return {
    sme: tailOf(sme, replications >= LEAST_REPLICATIONS),
    ...found,
    worlds,
    leastWorlds: LEAST_WORLDS,
  };
}

function countWorlds({ worlds }: TailSums): number {
  let sum = 0;
  for (const section of worlds.suppliers) for (const n of section.values()) sum += n;
  return sum;
}

function worldsOf({ worlds }: TailSums, party: TailParty): TailSample {
  const sections = worlds[party];
  const steps = [...new Set(sections.flatMap((section) => [...section.keys()]))];
  steps.sort((a, b) => a - b);
  return {
    values: steps.map((step) => step / WORLD_STEPS),
    counts: Array.from({ length: TAIL_SECTIONS }, (_, s) =>
      steps.map((step) => sections[s]!.get(step) ?? 0),
    ),
  };
}
