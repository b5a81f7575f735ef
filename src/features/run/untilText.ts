import {
  MEASURES,
  type Look,
  type MeasureUnit,
  type Target,
  type TargetFound,
} from "../../../sims/index.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { withUnit } from "../../i18n/joins.ts";
import { measureLabel } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";

/** How a measure's unit is written behind a half-width, and what its value is multiplied by. */
const UNITS: Readonly<
  Record<
    MeasureUnit,
    { readonly scale: number; readonly unit: "measure.days" | "measure.share" | "" }
  >
> = {
  days: { scale: 1, unit: "measure.days" },
  per100: { scale: 1, unit: "" },
  share: { scale: 100, unit: "measure.share" },
  rate: { scale: 100, unit: "measure.share" },
};

export function unitOf(measure: Target["measure"]): {
  readonly scale: number;
  readonly unit: string;
} {
  const { scale, unit } = UNITS[MEASURES.find(({ id }) => id === measure)?.unit ?? "per100"];
  return { scale, unit: unit === "" ? "" : t(unit) };
}

export function labelOf(measure: Target["measure"]): string {
  const of = MEASURES.find(({ id }) => id === measure);
  return of ? measureLabel(of) : measure;
}

/** "Time to cash ±5 %", of the difference; or in the measure's unit. */
function targetText({ measure, within, relative }: Target): string {
  const { scale, unit } = unitOf(measure);
  const n = relative
    ? withUnit(formatShort(within * 100, 4), "%")
    : withUnit(formatShort(within * scale, 4), unit);
  return t("run.until.target", { label: labelOf(measure), n });
}

/** The first target, and how many more there are. */
export function targetsText([first, ...others]: readonly Target[]): string {
  const said = first ? targetText(first) : "";
  const n = String(others.length);
  return others.length === 0 ? said : t("run.until.more", { said, n });
}

/** Three digits or so, in the measure's unit. */
export function halfWidthText(measure: Target["measure"], x: number | undefined): string {
  if (x === undefined) return "?";
  const { scale, unit } = unitOf(measure);
  const value = x * scale;
  const digits = value >= 10 ? 1 : value >= 0.1 ? 2 : value >= 0.01 ? 3 : 4;
  return withUnit(formatNumber(value, digits), unit);
}

/** The target that is furthest from what is wanted. */
function furthest({ targets }: Look): TargetFound | undefined {
  const far = ({ halfWidth, needed }: TargetFound): number =>
    halfWidth === undefined || needed === undefined ? Infinity : halfWidth / needed;
  return targets.reduce<TargetFound | undefined>(
    (worst, found) => (worst === undefined || far(found) > far(worst) ? found : worst),
    undefined,
  );
}

/** How the experiment stands against what it is to be run until. */
export function untilStatus(look: Look | undefined, running: boolean, most: number): string {
  const worst = look && furthest(look);
  if (!look || !worst) return t("run.until.most", { n: formatNumber(most) });
  const n = formatNumber(look.replications);
  if (look.targets.every(({ reached }) => reached)) return t("run.until.reached", { n });
  const half = halfWidthText(worst.measure, worst.halfWidth);
  const needed = halfWidthText(worst.measure, worst.needed);
  return running
    ? t("run.until.running", { half, needed, n: formatNumber(most) })
    : t("run.until.notYet", { half, needed, n });
}
