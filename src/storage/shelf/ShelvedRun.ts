import * as v from "valibot";
import { parseScenario } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { readArmPair, type ArmPair } from "../../arms/ArmPair.ts";

/** Estimates by measure, `timeToCash` and `costPer100` among them; days, per 100, shares 0 to 1. */
export type Estimates = Readonly<Record<string, Estimate>>;

/** A mean curve over the days 0 … 365 and its 95 % band, which one replication does not have. */
export interface ShelvedCurve {
  readonly mean: readonly number[];
  readonly lo?: readonly number[];
  readonly hi?: readonly number[];
}

/** Something of each of the two arms that were compared. */
export interface OfBoth<A> {
  readonly base: A;
  readonly other: A;
}

/** A finished experiment as it is kept: what was asked, and the numbers that were found. */
export interface ShelvedRun {
  /** Of the whole result, and so of the question: the same experiment has the same. */
  readonly digest: string;
  /** When it was finished, in milliseconds since 1970; here alone, never in a result. */
  readonly at: number;
  /** What the user called it. */
  readonly name?: string;
  /** What its scenario was called when it was asked about. */
  readonly title: string;
  /** Version of the model. */
  readonly model: string;
  readonly seed: number;
  /** Present where each arm had luck of its own. */
  readonly luck?: "own";
  readonly replications: number;
  readonly invoices: number;
  readonly arms: ArmPair;
  readonly scenario: Scenario;
  /** `difference` is the other arm minus the base, world by world where luck is common. */
  readonly found: OfBoth<Estimates> & { readonly difference: Estimates };
  readonly curves: { readonly time: OfBoth<ShelvedCurve>; readonly cost: OfBoth<ShelvedCurve> };
}

/** Characters that a name may have. */
export const LONGEST_NAME = 80;
const LONGEST_TITLE = 200;
const MOST_DAYS = 366;
const MOST_MEASURES = 500;

const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const estimate = v.strictObject({
  mean: finite,
  ci95: v.exactOptional(v.pipe(v.strictTuple([finite, finite]), v.readonly())),
});
const estimates = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^\w{1,60}$/)), estimate),
  v.check((found) => "timeToCash" in found && "costPer100" in found),
  v.check((found) => Object.keys(found).length <= MOST_MEASURES),
);
const values = v.pipe(v.array(finite), v.minLength(1), v.maxLength(MOST_DAYS));
const curve = v.strictObject({
  mean: values,
  lo: v.exactOptional(values),
  hi: v.exactOptional(values),
});
const curves = v.strictObject({ base: curve, other: curve });

const schema = v.strictObject({
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: whole,
  name: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME))),
  title: v.pipe(v.string(), v.maxLength(LONGEST_TITLE)),
  model: v.pipe(v.string(), v.maxLength(40)),
  seed: v.pipe(whole, v.maxValue(2 ** 32 - 1)),
  luck: v.exactOptional(v.literal("own")),
  replications: v.pipe(whole, v.minValue(1)),
  invoices: whole,
  arms: v.pipe(
    v.array(v.string()),
    v.transform((arms) => readArmPair(arms.join())),
    v.check((arms) => arms !== undefined),
    v.transform((arms) => arms as ArmPair),
  ),
  scenario: v.unknown(),
  found: v.strictObject({ base: estimates, other: estimates, difference: estimates }),
  curves: v.strictObject({ time: curves, cost: curves }),
});

export type ReadRun =
  | { readonly ok: true; readonly run: ShelvedRun }
  | {
      readonly ok: false;
      /** Dot path of what is wrong first; empty for the whole. */
      readonly path: string;
    };

/**
 * A kept run out of anything, such as a record of a database or a part of a file. Scenarios of older
 * formats are brought up to date. Never throws.
 */
export function readRun(value: unknown): ReadRun {
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, path: (issue.path ?? []).map(({ key }) => String(key)).join(".") };
  }
  const scenario = parseScenario(parsed.output.scenario);
  if (!scenario.ok) {
    return { ok: false, path: `scenario.${scenario.problems[0]?.path ?? ""}` };
  }
  return { ok: true, run: { ...parsed.output, scenario: scenario.scenario } };
}

/** A run with a name, or with none. */
export function withName(run: ShelvedRun, name: string | undefined): ShelvedRun {
  const renamed: { -readonly [K in keyof ShelvedRun]: ShelvedRun[K] } = { ...run };
  delete renamed.name;
  return name === undefined ? renamed : { ...renamed, name };
}

/** What a run is called: its own name, or its scenario's. */
export function nameOfRun({ name, title }: ShelvedRun): string {
  return name ?? title;
}
