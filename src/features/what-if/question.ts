import { isParameterId, MEASURES, spacedValues, sweepable } from "../../../sims/index.ts";
import type { MeasureId, ParameterId, Scenario, Sweepable } from "../../../sims/index.ts";
import { q } from "../../i18n/whatIfView.ts";
import type { Luck } from "../../sweeps/settings.ts";

/** A parameter and the values it goes through; what is left out is what suits the scenario. */
export interface AskedAxis {
  readonly id: ParameterId;
  readonly range?: readonly [from: number, to: number];
  readonly points?: number;
}

/** What the view is asked. */
export interface Question {
  readonly x: AskedAxis;
  /** The second parameter of a grid; undefined for a sweep of one. */
  readonly y: AskedAxis | undefined;
  /** What is shown: the second is what a grid is about, and whose break-even is the headline. */
  readonly measures: readonly [MeasureId, MeasureId];
  readonly luck: Luck;
}

/** An axis with everything settled. */
export interface Axis {
  readonly parameter: Sweepable;
  readonly from: number;
  readonly to: number;
  /** How many values were asked for; whole numbers may be fewer. */
  readonly points: number;
  readonly values: readonly number[];
}

export const DEFAULT_QUESTION: Question = {
  x: { id: "adoption.banks" },
  y: undefined,
  measures: ["timeToCash", "costPer100"],
  luck: "common",
};

/** How many values one can ask for, of one parameter and of each of two. */
export const SWEEP_POINTS = [11, 21, 41] as const;
export const GRID_POINTS = [5, 9, 15] as const;
const DEFAULT_POINTS = 21;
const DEFAULT_GRID_POINTS = 9;

/**
 * Reads `x=adoption.banks:0:1:21;y=ledger.fee;show=timeToCash,costPer100;luck=own`. What is wrong
 * gets its default and is said in a sentence. Never throws.
 */
export function readQuestion(text: string | undefined): {
  readonly question: Question;
  readonly problems: readonly string[];
} {
  let question = DEFAULT_QUESTION;
  const problems: string[] = [];
  for (const part of text === undefined || text === "" ? [] : text.split(";")) {
    const equals = part.indexOf("=");
    const read = readPart(part.slice(0, Math.max(0, equals)), part.slice(equals + 1));
    if (read) question = { ...question, ...read };
    else problems.push(q("problem.question", { part: shortened(part) }));
  }
  // Two axes of one parameter say nothing.
  if (question.y?.id === question.x.id) question = { ...question, y: undefined };
  return { question, problems };
}

function readPart(name: string, text: string): Partial<Question> | undefined {
  switch (name) {
    case "x":
    case "y": {
      const axis = readAxis(text);
      return axis && { [name]: axis };
    }
    case "show": {
      const [first, second, ...others] = text.split(",").map(measureOf);
      return first && second && others.length === 0 ? { measures: [first, second] } : undefined;
    }
    case "luck":
      return text === "own" || text === "common" ? { luck: text } : undefined;
    default:
      return undefined;
  }
}

function readAxis(text: string): AskedAxis | undefined {
  const [id = "", from, to, points, ...others] = text.split(":");
  if (!isParameterId(id) || others.length > 0) return undefined;
  if (from === undefined) return { id };
  const range = [numberOf(from), numberOf(to)] as const;
  if (!(range[0] < range[1])) return undefined;
  if (points === undefined) return { id, range };
  const count = numberOf(points);
  const counts: readonly number[] = [...SWEEP_POINTS, ...GRID_POINTS];
  return counts.includes(count) ? { id, range, points: count } : undefined;
}

function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === "" ? NaN : Number(text);
}

function measureOf(id: string): MeasureId | undefined {
  return MEASURES.find((measure) => measure.id === id)?.id;
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** The question in its own words; undefined for the one that is asked by default. */
export function writeQuestion({ x, y, measures, luck }: Question): string | undefined {
  const parts: string[] = [];
  if (writeAxis(x) !== writeAxis(DEFAULT_QUESTION.x)) parts.push(`x=${writeAxis(x)}`);
  if (y) parts.push(`y=${writeAxis(y)}`);
  if (measures.join() !== DEFAULT_QUESTION.measures.join()) parts.push(`show=${measures.join()}`);
  if (luck !== "common") parts.push(`luck=${luck}`);
  return parts.length > 0 ? parts.join(";") : undefined;
}

function writeAxis({ id, range, points }: AskedAxis): string {
  if (!range) return id;
  return [id, ...range, ...(points === undefined ? [] : [points])].join(":");
}

/**
 * An axis as the scenario can have it; undefined where it has no such number. A range beyond what the
 * scenario may hold is cut to it.
 */
export function settleAxis(
  scenario: Scenario,
  { id, range, points }: AskedAxis,
  grid: boolean,
): Axis | undefined {
  const parameter = sweepable(scenario, id);
  if (!parameter) return undefined;
  const [lo, hi] = parameter.limits;
  const within = (x: number): number => Math.min(hi, Math.max(lo, x));
  const [a, b] = (range ?? parameter.range).map(within) as [number, number];
  const [from, to] = a < b ? [a, b] : parameter.range;
  const allowed: readonly number[] = grid ? GRID_POINTS : SWEEP_POINTS;
  const fallback = grid ? DEFAULT_GRID_POINTS : DEFAULT_POINTS;
  const count = points !== undefined && allowed.includes(points) ? points : fallback;
  const whole = parameter.whole;
  const ends = whole ? ([Math.ceil(from), Math.floor(to)] as const) : ([from, to] as const);
  const asked = ends[0] < ends[1] ? spacedValues(ends, count, whole) : [];
  // Ends that cannot be told apart are none.
  const values = asked.length > 1 ? asked : spacedValues(parameter.range, count, whole);
  return { parameter, from: values[0] ?? from, to: values.at(-1) ?? to, points: count, values };
}
