import {
  ARMS,
  pointDifference,
  pointEstimate,
  type Arm,
  type Estimate,
  type MeasureId,
  type PointSums,
} from "../../../../sims/index.ts";
import { pairsOf } from "../../../sweeps/pairs.ts";
import type { Study } from "../../study/Study.ts";
import type { DataCell, DataColumn, DataTable } from "../DataTable.ts";

const MEASURE: DataColumn = {
  id: "measure",
  type: "text",
  description: "Id of the measure, as in the table of measures, which has its unit.",
};
const SUBJECT: DataColumn = {
  id: "subject",
  type: "text",
  description: "An arm (T, D, C, L), or the first less the second of two (L-T).",
};
const ESTIMATE: readonly DataColumn[] = [
  { id: "mean", type: "number", description: "Estimate, in the unit of the measure." },
  { id: "lo", type: "number", description: "Lower end of its 95 % interval." },
  { id: "hi", type: "number", description: "Upper end of its 95 % interval." },
];
const of = (id: string, description: string): DataColumn => ({ id, type: "number", description });

/** What a study came to, as numbers: a row for each point or input, subject and measure. */
export function studyTable(study: Study): DataTable {
  switch (study.kind) {
    case "sweep": {
      const { request, found } = study;
      return {
        name: "sweep",
        title: `Sweep of ${request.id}`,
        columns: [of("value", `Value of ${request.id}.`), SUBJECT, MEASURE, ...ESTIMATE],
        rows: found.points.flatMap(({ value, sums }) => pointRows([value], sums, request)),
      };
    }
    case "grid": {
      const { request, found } = study;
      const { x, y } = request;
      const columns = [of("x", `Value of ${x.id}.`), of("y", `Value of ${y.id}.`)];
      return {
        name: "grid",
        title: `Grid of ${x.id} and ${y.id}`,
        columns: [...columns, SUBJECT, MEASURE, ...ESTIMATE],
        rows: found.points.flatMap(({ x: atX, y: atY, sums }) =>
          sums ? pointRows([atX, atY], sums, request) : [],
        ),
      };
    }
    case "sensitivity":
      return sensitivityTable(study);
    case "attribution": {
      const { measures, byTier } = study.attribution;
      return {
        name: "attribution",
        title: "Difference of ledger and paper, shared out among mechanisms (Shapley value)",
        columns: [
          { id: "tier", type: "text", description: "Tier of suppliers from 1, or all." },
          MEASURE,
          { id: "mechanism", type: "text", description: "Mechanism, or total: all less none." },
          ...ESTIMATE,
        ],
        rows: [measures, ...byTier].flatMap((tier, i) =>
          Object.entries(tier).flatMap(([measure, { total, contributions }]) =>
            [["total", total] as const, ...Object.entries(contributions)].map(
              ([name, estimate]): readonly DataCell[] => [
                i === 0 ? "all" : String(i),
                measure,
                name,
                ...cells(estimate),
              ],
            ),
          ),
        ),
      };
    }
  }
}

/** Each input that was moved, and what each end does to the difference of the arms. */
function sensitivityTable({ found }: Extract<Study, { kind: "sensitivity" }>): DataTable {
  const error = (text: string) => `Standard error of ${text}.`;
  return {
    name: "sensitivity",
    title: "Inputs moved one at a time, all others at the scenario's own values",
    columns: [
      { id: "input", type: "text", description: "Id of the parameter." },
      { id: "evidence", type: "text", description: "How well its value is known." },
      of("from", "Value at the low end."),
      of("to", "Value at the high end."),
      MEASURE,
      of("at_low", "Difference of the arms at the low end less that at the scenario's own value."),
      of("at_low_error", error("at_low")),
      of("at_high", "The same at the high end."),
      of("at_high_error", error("at_high")),
      of("low_to_high", "Difference at the high end less that at the low end."),
      of("low_to_high_error", error("low_to_high")),
    ],
    rows: (found.tornado?.inputs ?? []).flatMap(({ id, evidence, lo, hi, effects }) =>
      Object.entries(effects).map(([measure, effect]): readonly DataCell[] => [
        ...[id, evidence, lo, hi, measure],
        ...[effect.low.value, effect.low.error, effect.high.value, effect.high.error],
        ...[effect.value, effect.error],
      ]),
    ),
  };
}

interface Asked {
  readonly arms: readonly Arm[];
  readonly measures: readonly MeasureId[];
}

function pointRows(
  at: readonly number[],
  sums: PointSums,
  { arms, measures }: Asked,
): readonly (readonly DataCell[])[] {
  return measures.flatMap((measure) => [
    ...ARMS.filter((arm) => arms.includes(arm)).map((arm) => [
      ...[...at, arm, measure],
      ...cells(pointEstimate(sums, arm, measure)),
    ]),
    ...pairsOf(arms).map(({ arm, base }) => [
      ...[...at, `${arm}-${base}`, measure],
      ...cells(pointDifference(sums, arm, base, measure)),
    ]),
  ]);
}

function cells(estimate: Estimate | undefined): readonly DataCell[] {
  return [estimate?.mean ?? null, estimate?.ci95?.[0] ?? null, estimate?.ci95?.[1] ?? null];
}
