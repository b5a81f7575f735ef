import {
  centre,
  valueOf,
  type Distribution,
  type Parameter,
  type ParameterId,
} from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { formatShort } from "../../format/number.ts";
import { t, type TextKey } from "../../i18n/t.ts";

/** A parameter as its slider shows it: shares and rates in percent, a distribution by its centre. */
export interface Control {
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly lowest: number;
  readonly highest: number;
  /** From the number shown to the value of a change. */
  readonly toChange: (shown: number) => number;
}

const HOURS = { working: 8, calendar: 24 } as const;

/** Kinds of parameter that a slider can set. */
export function isSlidable({ kind }: Parameter): boolean {
  return kind !== "choice" && kind !== "weekdays" && kind !== "days";
}

/** What the slider of a parameter shows in a scenario. */
export function controlOf(scenario: Scenario, parameter: Parameter<ParameterId>): Control {
  const value = valueOf(scenario, parameter.id);
  const { factor, unit } = scaleOf(scenario, parameter, value);
  const raw = typeof value === "number" ? value : centre(value as Distribution);
  const shown = (x: number) => Number((x * factor).toPrecision(12));
  const now = Number((raw * (isPercent(parameter) ? 100 : 1)).toPrecision(6));
  return {
    unit,
    value: now,
    min: shown(parameter.range[0]),
    max: Math.max(shown(parameter.range[1]), now),
    step: shown(parameter.step),
    lowest: shown(parameter.limits[0]),
    highest: shown(parameter.limits[1]),
    toChange: (x) => (isPercent(parameter) ? Number((x / 100).toPrecision(12)) : x),
  };
}

function isPercent({ kind, unit }: Parameter): boolean {
  return kind === "rate" || (kind === "share" && unit !== "correlation");
}

/** How many shown units a unit of the catalogue has, and what the shown unit is called. */
function scaleOf(scenario: Scenario, parameter: Parameter<ParameterId>, value: unknown) {
  if (isPercent(parameter)) {
    return { factor: 100, unit: t(parameter.kind === "rate" ? "unit.rate" : "unit.percent") };
  }
  if (parameter.unit === "currency") return { factor: 1, unit: scenario.currency };
  const { unit } = { unit: undefined, ...(typeof value === "object" ? value : {}) } as {
    readonly unit: Distribution["unit"];
  };
  const clock = parameter.clock ?? "calendar";
  if (unit === "hours") return { factor: HOURS[clock], unit: t(`unit.hours.${clock}`) };
  if (unit === "minutes") return { factor: HOURS[clock] * 60, unit: t(`unit.minutes.${clock}`) };
  return { factor: 1, unit: parameter.unit };
}

/** A value with its unit: "60 days", "30 %". */
export function controlText({ value, unit }: Control): string {
  return `${formatShort(value, 4)} ${unit}`;
}

/** What `centre` takes of each family. */
const CENTRES = {
  uniform: "spread.mean",
  triangular: "spread.mode",
  pert: "spread.mode",
  exponential: "spread.mean",
  lognormal: "spread.median",
  gamma: "spread.mean",
  weibull: "spread.median",
  empirical: "spread.median",
} as const satisfies Record<Exclude<Distribution["family"], "constant">, TextKey>;

/** What a distribution is, for people: its family and what the slider moves. Undefined for a plain number. */
export function spreadOf(
  scenario: Scenario,
  parameter: Parameter<ParameterId>,
): string | undefined {
  const value = valueOf(scenario, parameter.id);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const { family } = value as Distribution;
  if (family === "constant") return t("spread.constant");
  return t("spread.family", { family: t(`family.${family}`), centre: t(CENTRES[family]) });
}
