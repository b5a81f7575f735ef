import { MEASURES } from "../../sims/index.ts";
import type { Arm } from "../../sims/experiment/RunTable.ts";
import type { ArmResult, Curve, DifferenceResult, Estimate } from "../../sims/summary/Result.ts";
import type { Summary } from "../../workers/protocol.ts";

/**
 * The JSON answer of `compare`. Days; costs per 100 of invoice face; shares from 0 to 1. Its keys
 * are described in the README and stay as they are: what one replication cannot tell, or what
 * nothing happened to be measured on, is null.
 */
export function compareJson({ result, digest }: Summary): object {
  const { model, scenario, seed, replications, arms, difference, curves } = result;
  return {
    model,
    scenario,
    seed,
    runs: replications,
    invoices: result.invoices,
    digest,
    arms: mapValues(arms, arm),
    difference: mapValues(difference, differenceOf),
    curves: { time: curve(curves.time, "share"), cost: curve(curves.cost, "per100") },
  };
}

function arm({ timeToCash, costPer100, measures, stages, costs }: ArmResult): object {
  const all = everyMeasure({
    ...measures,
    timeToCash: { p50ci95: null, ...timeToCash },
    costPer100,
  });
  return { ...all, stages, costs, byTier: [{ tier: 1, ...all }] };
}

function differenceOf({ timeToCash, costPer100, measures }: DifferenceResult): object {
  return everyMeasure({ ...measures, timeToCash: { p50ci95: null, ...timeToCash }, costPer100 });
}

function everyMeasure(found: Readonly<Record<string, Estimate>>): Record<string, object> {
  const nothing = { mean: null };
  return Object.fromEntries(
    MEASURES.map(({ id }) => [id, { ci95: null, ...(found[id] ?? nothing) }]),
  );
}

type Curves = { readonly day: readonly number[] } & Readonly<Partial<Record<Arm, Curve>>>;

function curve({ day, ...arms }: Curves, name: string): object {
  return {
    day,
    ...mapValues(arms, ({ mean, lo = null, hi = null }) => ({ [name]: mean, lo, hi })),
  };
}

function mapValues<T>(
  record: Readonly<Partial<Record<string, T>>>,
  change: (value: T) => object,
): Record<string, object> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      return value === undefined ? [] : [[key, change(value)] as const];
    }),
  );
}
