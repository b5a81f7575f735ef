import { centre, type Distribution, type Parameter } from "../../sims/index.ts";
import { formatShort } from "./number.ts";
import { withUnit } from "../i18n/joins.ts";
import { unitWords } from "../i18n/modelWords.ts";
import { t } from "../i18n/t.ts";

/** A parameter as its slider shows it: shares and rates in percent, a distribution by its centre. */
export interface SliderFigures {
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
  /** From the number shown to the value of a change. */
  readonly toChange: (shown: number) => number;
}

/** Hours in a day of the clock a duration runs on; of working days, what a slider takes for one. */
const HOURS = { working: 8, calendar: 24 } as const;

/** Kinds of parameter that a slider can set. */
export function isSlidable({ kind }: Parameter): boolean {
  return kind !== "choice" && kind !== "weekdays" && kind !== "days";
}

/** What the slider of a parameter shows for a value of it. */
export function sliderOf(parameter: Parameter, value: unknown, currency: string): SliderFigures {
  const { factor, unit } = scaleOf(parameter, value, currency);
  const percent = isPercent(parameter);
  const raw = typeof value === "number" ? value : centre(value as Distribution);
  const shown = (x: number) => Number((x * factor).toPrecision(12));
  const now = Number((raw * (percent ? 100 : 1)).toPrecision(6));
  return {
    unit,
    value: now,
    min: Math.min(shown(parameter.range[0]), now),
    max: Math.max(shown(parameter.range[1]), now),
    step: shown(parameter.step),
    lowest: shown(parameter.limits[0]),
    highest: shown(parameter.limits[1]),
    whole: parameter.kind === "integer",
    toChange: (x) => (percent ? Number((x / 100).toPrecision(12)) : x),
  };
}

function isPercent({ kind, unit }: Parameter): boolean {
  return kind === "rate" || (kind === "share" && unit !== "correlation");
}

/** How many shown units a unit of the catalogue has, and what the shown unit is called. */
function scaleOf(parameter: Parameter, value: unknown, currency: string) {
  if (isPercent(parameter)) {
    return { factor: 100, unit: t(parameter.kind === "rate" ? "unit.rate" : "unit.percent") };
  }
  if (parameter.kind === "hour") return { factor: 1, unit: t("unit.hour") };
  const clock = parameter.clock ?? "calendar";
  const unit =
    typeof value === "object" && value !== null ? (value as Distribution).unit : undefined;
  const factor = unit === "hours" ? HOURS[clock] : unit === "minutes" ? HOURS[clock] * 60 : 1;
  return { factor, unit: unitText(parameter, unit, currency) };
}

/** What the values of a parameter are counted in; `unit` is a distribution's own. */
export function unitText(
  parameter: Parameter,
  unit: Distribution["unit"],
  currency: string,
): string {
  if (parameter.unit === "currency") return currency;
  const clock = parameter.clock ?? "calendar";
  if (unit === "hours") return t(`unit.hours.${clock}`);
  if (unit === "minutes") return t(`unit.minutes.${clock}`);
  return unitWords(parameter.unit);
}

/** A value with its unit: "60 days", "30 %", "9:30". */
export function controlText(parameter: Parameter, { value, unit }: SliderFigures): string {
  return parameter.kind === "hour" ? hourText(value) : withUnit(formatShort(value, 4), unit);
}

function hourText(hour: number): string {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
