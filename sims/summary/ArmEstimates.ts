import { column, COLUMNS, SME_COSTS, STAGES } from "../measures/columns.ts";
import type { Column } from "../measures/columns.ts";
import { FLOWS, flowsOf, PARTIES, type FlowId, type Party } from "../measures/flows.ts";
import { MEASURES } from "../measures/measures.ts";
import type { Measure } from "../measures/Measure.ts";
import type { MeasureId } from "../measures/measures.ts";
import { difference, sumOf } from "../measures/readRow.ts";
import type { Scenario } from "../scenario/Scenario.ts";
import { adoptionControl } from "./control.ts";
import type { Control } from "./control.ts";
import { sectionCounts } from "./quantiles.ts";
import type { SectionCounts } from "./quantiles.ts";
import { compounded } from "./compounded.ts";
import { ratio } from "./ratio.ts";
import type { Estimator } from "./ratio.ts";
import type { ReducedArm } from "./Reduction.ts";

/** One arm on its way to a result. Estimators are undefined where there is nothing to average. */
export interface ArmEstimates {
  readonly measures: ReadonlyMap<MeasureId, Estimator | undefined>;
  readonly stages: ReadonlyMap<string, Estimator | undefined>;
  readonly costs: ReadonlyMap<string, Estimator | undefined>;
  readonly flows: ReadonlyMap<FlowId, Estimator | undefined>;
  readonly parties: ReadonlyMap<Party, Estimator | undefined>;
  readonly control: Control | undefined;
  readonly counts: SectionCounts;
  readonly reduced: ReducedArm;
}

/** Estimators of everything a result tells of one arm; `mayAdopt` is false for the baseline, where nobody can. */
export function estimateArm(
  reduced: ReducedArm,
  scenario: Scenario,
  mayAdopt: boolean,
): ArmEstimates {
  const { rows } = reduced;
  const cases = bySection(rows, "cases");
  const face = bySection(rows, "face");
  const per100OfFace = (name: Column): Estimator | undefined =>
    ratio(bySection(rows, name), face, 100);
  return {
    measures: new Map(MEASURES.map((measure) => [measure.id, take(measure, rows, scenario)])),
    stages: new Map(STAGES.map((s) => [s, ratio(bySection(rows, `stage.${s}`), cases)])),
    costs: new Map([
      ...SME_COSTS.map((c) => [c, per100OfFace(`sme.${c}`)] as const),
      ["uncovered", per100OfFace("uncovered")] as const,
    ]),
    flows: new Map(FLOWS.map(({ id }) => [id, per100OfFace(`flow.${id}`)])),
    parties: new Map(PARTIES.map((party) => [party, ratio(netByWorld(rows, party), face, 100)])),
    control: mayAdopt
      ? adoptionControl(bySection(rows, "onLedger"), bySection(rows, "expectedOnLedger"))
      : undefined,
    counts: sectionCounts(reduced.time),
    reduced,
  };
}

function take(measure: Measure, rows: Float64Array, scenario: Scenario): Estimator | undefined {
  const width = COLUMNS.length;
  const count = rows.length / width;
  const above = new Float64Array(count);
  const below = new Float64Array(count);
  for (let r = 0; r < count; r++) {
    above[r] = measure.numerator(rows, r * width);
    below[r] = measure.denominator(rows, r * width);
  }
  if (!measure.compoundedOn) return ratio(above, below, measure.scale?.(scenario) ?? 1);
  const funds = Float64Array.from(above, (_, r) => measure.compoundedOn!(rows, r * width));
  return compounded(above, below, funds);
}

/** What a party pays less what it gets, by section of worlds. */
function netByWorld(rows: Float64Array, party: Party): Float64Array {
  const columns = (side: "payer" | "payee") =>
    flowsOf(party, side).map((id) => `flow.${id}` as const);
  const read = difference(sumOf(...columns("payer")), sumOf(...columns("payee")));
  const width = COLUMNS.length;
  return Float64Array.from({ length: rows.length / width }, (_, r) => read(rows, r * width));
}

/** One column, by section of worlds. */
export function bySection(rows: Float64Array, name: Column): Float64Array {
  const width = COLUMNS.length;
  const place = column[name];
  return Float64Array.from({ length: rows.length / width }, (_, r) => rows[r * width + place]!);
}
