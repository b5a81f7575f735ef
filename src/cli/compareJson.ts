import { MEASURES } from "../../sims/index.ts";
import type { Arm } from "../../sims/experiment/RunTable.ts";
import type {
  ArmResult,
  Curve,
  DifferenceResult,
  Estimate,
  Findings,
} from "../../sims/summary/Result.ts";
import type { Summary } from "../../workers/protocol.ts";
import { breakEvenJson } from "./breakEvenText.ts";
import { untilJson } from "./until.ts";
import { tailsJson } from "./tailsJson.ts";

/**
 * The JSON answer of `compare`. Days; costs per 100 of invoice face; shares from 0 to 1. Its keys
 * are described in the README and stay as they are: what one replication cannot tell, or what
 * nothing happened to be measured on, is null.
 */
export function compareJson(summary: Summary): object {
  const { result, digest } = summary;
  const { model, scenario, seed, luck, replications, arms, difference, curves } = result;
  const tiers: readonly Findings[] = result.byTier.length > 0 ? result.byTier : [result];
  const byTier = (found: (tier: Findings) => object | undefined) =>
    tiers.flatMap((findings, i) => {
      const here = found(findings);
      return here ? [{ tier: i + 1, ...here }] : [];
    });
  return {
    model,
    scenario,
    seed,
    ...(luck && { luck }),
    runs: replications,
    invoices: result.invoices,
    digest,
    ...untilJson(summary),
    arms: mapValues(arms, (all, arm) => ({
      ...everyMeasure(all),
      costs: all.costs,
      ...parts(all),
      tails: tailsJson(all.tails),
      byTier: byTier(({ arms: of, invoices }) => {
        const one = of[arm];
        return (
          one && { invoices, ...everyMeasure(one), ...parts(one), tails: tailsJson(one.tails) }
        );
      }),
    })),
    difference: mapValues(difference, (all, pair) => ({
      ...everyMeasure(all),
      ...parts(all),
      byTier: byTier(({ difference: of }) => {
        const one = of[pair];
        return one && { ...everyMeasure(one), ...parts(one) };
      }),
    })),
    breakEven: breakEvenJson(result),
    curves: { ...bothCurves(curves), byTier: byTier((one) => bothCurves(one.curves)) },
  };
}

function everyMeasure({ timeToCash, costPer100, measures }: ArmResult | DifferenceResult): object {
  const nothing = { mean: null };
  const found: Readonly<Record<string, Estimate>> = {
    ...measures,
    timeToCash: { p50ci95: null, ...timeToCash },
    costPer100,
  };
  return Object.fromEntries(
    MEASURES.map(({ id }) => [id, { ci95: null, ...(found[id] ?? nothing) }]),
  );
}

/** What adds up to time to cash, and to real cost. */
function parts({ stages, flows, parties }: ArmResult | DifferenceResult): object {
  return { stages, flows, parties };
}

function bothCurves({ time, cost }: Findings["curves"]): object {
  return { time: curve(time, "share"), cost: curve(cost, "per100") };
}

type Curves = { readonly day: readonly number[] } & Readonly<Partial<Record<Arm, Curve>>>;

function curve({ day, ...arms }: Curves, name: string): object {
  return {
    day,
    ...mapValues(arms, ({ mean, lo = null, hi = null }) => ({ [name]: mean, lo, hi })),
  };
}

function mapValues<Key extends string, T>(
  record: Readonly<Partial<Record<Key, T>>>,
  change: (value: T, key: Key) => object,
): Record<string, object> {
  const changed: Record<string, object> = {};
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) changed[key] = change(value, key);
  }
  return changed;
}
