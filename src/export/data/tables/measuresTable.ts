import {
  MEASURES,
  type ArmResult,
  type DifferenceResult,
  type Measure,
  type Result,
} from "../../../../sims/index.ts";
import type { DataCell, DataTable } from "../DataTable.ts";
import { ARM_OR_DIFFERENCE, interval, TIER } from "../words/shared.ts";
import { UNITS } from "../words/units.ts";
import { cell, eachFinding, ends, estimateCells } from "./eachFinding.ts";

const measures: readonly Measure[] = MEASURES;

/** Every measure of every arm and difference, with quantiles where there are some: one row per statistic. */
export function measuresTable(result: Result): DataTable {
  return {
    name: "measures",
    title: "All measures, by arm and as differences",
    columns: [
      TIER,
      ARM_OR_DIFFERENCE,
      {
        id: "measure",
        type: "text",
        description: "Measure, by its id (see measure-descriptions).",
      },
      {
        id: "statistic",
        type: "text",
        description:
          "mean; p5, p50, p90, p95: quantiles over all invoices (time to the next eighth of a day, 365 stands for later or never; cost to the next hundredth, 50 stands for 50 or more). Of a difference p50 is that of the medians.",
      },
      {
        id: "value",
        type: "number",
        unit: "as in column unit",
        description: "Estimate; empty where there was nothing to take it from.",
      },
      ...interval("as in column unit"),
      { id: "unit", type: "text", description: "Unit of the measure." },
    ],
    rows: eachFinding(result, statistics, statistics),
  };
}

function statistics(found: ArmResult | DifferenceResult): readonly (readonly DataCell[])[] {
  return measures.flatMap(({ id, unit }) => {
    const isHeadline = id === "timeToCash" || id === "costPer100";
    const estimate = isHeadline ? found[id] : found.measures[id];
    const mean = estimate ? estimateCells(estimate) : [null, null, null];
    const quantiles = isHeadline ? quantilesOf(found[id]) : [];
    return [
      [id, "mean", ...mean, UNITS[unit]],
      ...quantiles.map((cells) => [id, ...cells, UNITS[unit]]),
    ];
  });
}

type Headline = (ArmResult | DifferenceResult)["timeToCash" | "costPer100"];

function quantilesOf(found: Headline): readonly (readonly DataCell[])[] {
  return (["p5", "p50", "p90", "p95"] as const).flatMap((p) => {
    const value: unknown = p in found ? found[p as keyof Headline] : undefined;
    if (typeof value !== "number") return [];
    const around = p === "p50" && "p50ci95" in found ? ends(found.p50ci95) : [null, null];
    return [[p, cell(value), ...around]];
  });
}

/** What each measure is and how to read it. */
export function measureDescriptions(): DataTable {
  return {
    name: "measure-descriptions",
    title: "What each measure is and how to read it",
    columns: [
      { id: "measure", type: "text", description: "Its id." },
      { id: "label", type: "text", description: "Its name." },
      { id: "unit", type: "text", description: "Its unit." },
      {
        id: "better",
        type: "text",
        description: "Which is better for those whom it is about: lower, higher, or neither.",
      },
      { id: "how_to_read", type: "text", description: "What it says." },
    ],
    rows: measures.map(({ id, label, unit, better, explanation }) => [
      id,
      label,
      UNITS[unit],
      better,
      explanation,
    ]),
  };
}
