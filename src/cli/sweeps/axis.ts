import {
  isParameterId,
  problemLine,
  scenarioAt,
  spacedValues,
  suggestion,
  sweepable,
  sweepables,
} from "../../../sims/index.ts";
import type { Scenario, Sweepable } from "../../../sims/index.ts";
import { BadInput } from "../BadInput.ts";
import { wholeNumber } from "../readOptions.ts";

/** A parameter with the values that a design goes through. */
export interface Axis {
  readonly parameter: Sweepable;
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}

/** What an axis was asked to be; what is left out is the range of what is known, or of the slider. */
export interface AxisAsked {
  readonly id: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly points?: string | undefined;
}

/** Names of the options that an axis is read from, for messages. */
interface AxisNames {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly points: string;
}

/** An axis given by options of its own. Throws BadInput. */
export function readAxis(
  scenario: Scenario,
  asked: AxisAsked,
  most: number,
  fallback: number,
  names: AxisNames = { id: "param", from: "from", to: "to", points: "points" },
): Axis {
  const parameter = readParameter(scenario, names.id, asked.id);
  const from = readBound(names.from, asked.from, parameter, parameter.range[0]);
  const to = readBound(names.to, asked.to, parameter, parameter.range[1]);
  const points = wholeNumber(names.points, asked.points, [2, most], fallback);
  const values = from < to ? spacedValues([from, to], points, parameter.whole) : [];
  if (values.length < 2) {
    throw new BadInput(`invalid --${names.to}: ${to}; expected more than --${names.from}, ${from}`);
  }
  return { parameter, from, to, values };
}

/** An axis written as ID:FROM:TO:POINTS. Throws BadInput. */
export function readAxisText(
  scenario: Scenario,
  name: "x" | "y",
  text: string | undefined,
  most: number,
): Axis {
  if (text === undefined) {
    throw new BadInput(`missing --${name}; expected ID:FROM:TO:POINTS, such as ${EXAMPLE}`);
  }
  const parts = text.split(":");
  if (parts.length !== 4) {
    throw new BadInput(
      `invalid --${name}: ${text}; expected ID:FROM:TO:POINTS, such as ${EXAMPLE}`,
    );
  }
  const [id, from, to, points] = parts;
  const names = { id: name, from: `${name} from`, to: `${name} to`, points: `${name} points` };
  return readAxis(scenario, { id, from, to, points }, most, most, names);
}

const EXAMPLE = "adoption.banks:0:1:11";

function readParameter(scenario: Scenario, name: string, id: string | undefined): Sweepable {
  if (id === undefined) throw new BadInput(`missing --${name}; expected a value of the scenario`);
  const known = isParameterId(id) ? sweepable(scenario, id) : undefined;
  if (known) return known;
  if (isParameterId(id)) {
    throw new BadInput(
      `invalid --${name}: ${id} is no number in this scenario; expected one that is`,
    );
  }
  const near = suggestion(
    id,
    sweepables(scenario).map((parameter) => parameter.id),
  );
  const hint = near === undefined ? "daybook schema lists the names" : `did you mean ${near}?`;
  throw new BadInput(`invalid --${name}: ${id || '""'}; ${hint}`);
}

function readBound(
  name: string,
  text: string | undefined,
  { id, limits: [lo, hi], whole, unit }: Sweepable,
  fallback: number,
): number {
  if (text === undefined) return fallback;
  const value = text.trim() === "" ? NaN : Number(text);
  if (value >= lo && value <= hi && (!whole || Number.isInteger(value))) return value;
  const what = whole ? "a whole number" : "a number";
  throw new BadInput(
    `invalid --${name}: ${text || '""'}; expected ${what} from ${lo} to ${hi} (${id}, ${unit})`,
  );
}

/** A value that the rest of the scenario forbids is bad input: the first of them, and all that it breaks. */
export function checkValues(scenario: Scenario, { parameter: { id }, values }: Axis): void {
  for (const value of values) {
    const put = scenarioAt(scenario, { [id]: value });
    if (put.ok) continue;
    throw new BadInput(...put.problems.map((p) => `at ${id}=${value}: ${problemLine(p)}`));
  }
}
