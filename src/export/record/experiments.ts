import * as v from "valibot";
import { ARMS, isParameterId, MEASURES } from "../../../sims/index.ts";
import type { Arm, MeasureId, ParameterId } from "../../../sims/index.ts";
import type { SensitivityQuestion } from "../../../workers/sensitivity/SensitivityQuestion.ts";
import type { Sought } from "../../sweeps/runSweep.ts";

/** Arms compared under luck of one kind: `until` is no part of it, the replications that it took are. */
export interface ComparedExperiment {
  readonly kind: "compare";
  readonly seed: number;
  readonly replications: number;
  /** In the order of ARMS. */
  readonly arms: readonly Arm[];
  /** Present where each arm had luck of its own; in a design, each value. */
  readonly luck?: "own";
}

/** The difference of ledger and paper shared out among mechanisms. */
export interface AttributedExperiment {
  readonly kind: "attribution";
  readonly seed: number;
  readonly replications: number;
}

/** A parameter and the values that it was given, ascending, within a range. */
export interface RecordedAxis {
  readonly id: ParameterId;
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}

type Design = Omit<ComparedExperiment, "kind"> & { readonly measures: readonly MeasureId[] };

/** One value moved through a range; closer looks around the break-evens that were sought come by themselves. */
export interface SweptExperiment extends Design {
  readonly kind: "sweep";
  readonly param: RecordedAxis;
  readonly sought: readonly Sought[];
}

/** Two values moved at once. */
export interface GridExperiment extends Design {
  readonly kind: "grid";
  readonly x: RecordedAxis;
  readonly y: RecordedAxis;
}

/** What a difference depends on; `runs` are for each end of each input. */
export interface SensitivityExperiment extends Omit<SensitivityQuestion, "scenario" | "baseRuns"> {
  readonly kind: "sensitivity";
  /** Of the scenario as it is. */
  readonly replications: number;
}

/** All that happened to the invoices of some replications in one arm. */
export interface LoggedExperiment {
  readonly kind: "log";
  readonly seed: number;
  readonly arm: Arm;
  /** The first and the last replication, from 0. */
  readonly first: number;
  readonly last: number;
  /** Every how many invoices one was taken. */
  readonly every: number;
}

export type RecordedExperiment =
  | ComparedExperiment
  | AttributedExperiment
  | SweptExperiment
  | GridExperiment
  | SensitivityExperiment
  | LoggedExperiment;

/** Kinds of experiments that are recorded. */
export const EXPERIMENT_KINDS = [
  "compare",
  "attribution",
  "sweep",
  "grid",
  "sensitivity",
  "log",
] as const satisfies readonly RecordedExperiment["kind"][];

/** What the command line runs at most: a record from elsewhere may not ask for more. */
const MOST_RUNS = 100_000;
const MOST_IN_ALL = 2_000_000;
const MOST_VALUES = 201;
const MOST_INPUT_RUNS = 1000;
const MOST_INPUT_POINTS = 10_000;
const MOST_INPUTS = 50;
const MOST_INVOICES = 100_000;
const HIGHEST_SEED = 2 ** 32 - 1;

const whole = (lo: number, hi: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(lo), v.maxValue(hi));
const seed = whole(0, HIGHEST_SEED);
const replications = whole(1, MOST_RUNS);
const luck = v.exactOptional(v.literal("own"));
const inOrder = (arms: readonly Arm[]) =>
  arms.every((arm, i) => i === 0 || ARMS.indexOf(arm) > ARMS.indexOf(arms[i - 1] ?? arm));
const arms = v.pipe(
  v.array(v.picklist(ARMS)),
  v.minLength(1),
  v.maxLength(ARMS.length),
  v.check((given) => inOrder(given)),
);
const measure = v.picklist(MEASURES.map(({ id }) => id));
const measures = v.pipe(
  v.array(measure),
  v.minLength(1),
  v.check((given) => new Set(given).size === given.length),
);
const finite = v.pipe(v.number(), v.finite());
const axis = v.object({
  id: v.custom<ParameterId>((given) => typeof given === "string" && isParameterId(given)),
  from: finite,
  to: finite,
  values: v.pipe(
    v.array(finite),
    v.minLength(2),
    v.maxLength(MOST_VALUES),
    v.check((given) => given.every((value, i) => i === 0 || value > (given[i - 1] ?? value))),
  ),
});
const design = { seed, replications, arms, luck, measures };
const sought = v.pipe(
  v.array(v.object({ arm: v.picklist(ARMS), base: v.picklist(ARMS), measure })),
  v.maxLength(2 * MEASURES.length),
);

export const experimentSchema = v.variant("kind", [
  v.object({ kind: v.literal("compare"), seed, replications, arms, luck }),
  v.object({ kind: v.literal("attribution"), seed, replications }),
  v.pipe(
    v.object({ kind: v.literal("sweep"), ...design, param: axis, sought }),
    v.check(({ param, replications: of }) => param.values.length * of <= MOST_IN_ALL),
    v.check((of) => of.sought.every((one) => of.measures.includes(one.measure))),
    v.check((of) =>
      of.sought.every(
        ({ arm, base }) => inOrder([base, arm]) && of.arms.includes(arm) && of.arms.includes(base),
      ),
    ),
  ),
  v.pipe(
    v.object({ kind: v.literal("grid"), ...design, x: axis, y: axis }),
    v.check(
      ({ x, y, ...of }) => x.values.length * y.values.length * of.replications <= MOST_IN_ALL,
    ),
    v.check(({ x, y }) => x.id !== y.id),
  ),
  v.object({
    kind: v.literal("sensitivity"),
    seed,
    replications: whole(2, MOST_RUNS),
    arms: v.pipe(
      v.tuple([v.picklist(ARMS), v.picklist(ARMS)]),
      v.check((given) => inOrder(given)),
    ),
    measures,
    method: v.picklist(["tornado", "sobol", "morris"]),
    runs: whole(2, MOST_INPUT_RUNS),
    points: whole(2, MOST_INPUT_POINTS),
    most: whole(1, MOST_INPUTS),
  }),
  v.pipe(
    v.object({
      kind: v.literal("log"),
      seed,
      arm: v.picklist(ARMS),
      first: whole(0, HIGHEST_SEED),
      last: whole(0, HIGHEST_SEED),
      every: whole(1, MOST_INVOICES),
    }),
    v.check(({ first, last }) => first <= last && last - first < MOST_RUNS),
  ),
]);
