import type { Distribution } from "../random/distributions/Distribution.ts";
import { CATALOGUE, type ParameterId } from "../scenario/catalogue/catalogue.ts";
import type { Evidence, Parameter } from "../scenario/catalogue/Parameter.ts";
import { centre } from "../scenario/centre.ts";
import { applyChanges, sourceOf, valueOf } from "../scenario/changes.ts";
import { EVIDENCE_RANGES } from "../scenario/evidenceRanges.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import type { Arm } from "./RunTable.ts";

/** One input at both ends of where it may lie; of a duration, its centre. */
export interface InputMove {
  readonly id: ParameterId;
  readonly evidence: Evidence;
  readonly lo: number;
  readonly hi: number;
  /** By the range of its evidence, or by a fifth either way where there is none. */
  readonly by: "range" | "fifth";
  readonly ends: readonly [low: Scenario, high: Scenario];
}

const FIFTH = 0.2;
const NUMBERS: readonly Parameter["kind"][] = [
  "number",
  "share",
  "integer",
  "rate",
  "money",
  "distribution",
];
/** How much is simulated, and of what: no inputs that are known well or badly. */
const DESIGN: ReadonlySet<string> = new Set(["run.horizon", "run.warmup", "run.cooldown"]);
const STRUCTURE: ReadonlySet<string> = new Set(["chain.tiers"]);

/**
 * All inputs of a scenario that can be moved and matter in these arms. Choices, calendars, the number
 * of tiers, and what stands at zero without a range stay as they are.
 */
export function inputMoves(scenario: Scenario, arms: readonly Arm[]): readonly InputMove[] {
  return [...eachInputMove(scenario, arms)].filter((move) => move !== undefined);
}

/** The same one by one, since each takes a while to check; undefined for what is not moved. */
export function* eachInputMove(
  scenario: Scenario,
  arms: readonly Arm[],
): Generator<InputMove | undefined, void, void> {
  for (const parameter of CATALOGUE) {
    if (!NUMBERS.includes(parameter.kind) || DESIGN.has(parameter.id)) continue;
    if (STRUCTURE.has(parameter.id) || parameter.fromTier > scenario.chain.tiers) continue;
    if (parameter.arm !== undefined && !arms.includes(parameter.arm)) continue;
    yield moveOf(scenario, parameter);
  }
}

function moveOf(scenario: Scenario, parameter: Parameter<ParameterId>): InputMove | undefined {
  const { id, kind, limits } = parameter;
  const value = valueOf(scenario, id);
  const now = kind === "distribution" ? centre(value as Distribution) : value;
  // A group of values that a scenario does without has none.
  if (typeof now !== "number" || !Number.isFinite(now)) return undefined;
  const { evidence } = sourceOf(scenario, id);
  const known = EVIDENCE_RANGES[id];
  const inUnit = kind !== "distribution" || (value as Distribution).unit === undefined;
  const isKnown = known !== undefined && inUnit && known.lo <= now && now <= known.hi;
  const byRange = isKnown && evidence !== "measured" && evidence !== "proxy";
  const within = (x: number): number => Math.min(limits[1], Math.max(limits[0], x));
  const whole = (x: number, down: boolean): number =>
    kind !== "integer" ? x : down ? Math.floor(x) : Math.ceil(x);
  const lo = within(byRange ? known.lo : whole(now * (1 - FIFTH), true));
  const hi = within(byRange ? known.hi : whole(now * (1 + FIFTH), false));
  const [low, high] = [lo, hi].map((x) => applyChanges(scenario, { [id]: x }));
  // One that another value forbids (a minimum above a maximum) is not moved.
  if (lo === hi || !low?.ok || !high?.ok) return undefined;
  const by = byRange ? "range" : "fifth";
  return { id, evidence, lo, hi, by, ends: [low.scenario, high.scenario] };
}
