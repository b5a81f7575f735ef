import {
  COLUMNS,
  MEASURES,
  measureInWorld,
  type Measure,
  type Result,
  type Scenario,
} from "../../../../sims/index.ts";
import type { WorldRows } from "../../../../workers/protocol.ts";
import type { DataColumn, DataTable } from "../DataTable.ts";
import { columnWords } from "../words/columnWords.ts";
import { ARM } from "../words/shared.ts";
import { snakeCase } from "../words/snakeCase.ts";
import { UNITS } from "../words/units.ts";
import { cell } from "./eachFinding.ts";

const measures: readonly Measure[] = MEASURES;

/** Columns of the table of all runs; currency is what the minor units are of. */
function runColumns({ currency }: Scenario): readonly DataColumn[] {
  return [
    {
      id: "replication",
      type: "integer",
      description: "Number of the simulated world, from 0; the same in all arms under common luck.",
    },
    ARM,
    { id: "tier", type: "integer", description: "Tier of suppliers from 1." },
    ...measures.map(({ id, unit, explanation }): DataColumn => ({
      id: snakeCase(id),
      type: "number",
      unit: UNITS[unit],
      description: explanation,
    })),
    ...COLUMNS.map((column): DataColumn => {
      const { unit, description } = columnWords(column);
      return {
        id: `sum_${snakeCase(column)}`,
        type: "number",
        unit: unit.replace("minor units", `hundredths of ${currency}`),
        description: `Sum over the invoices of the world. ${description}`,
      };
    }),
  ];
}

/** Columns of that table. */
export const RUN_COLUMNS = 3 + MEASURES.length + COLUMNS.length;

/** How large an experiment is. */
export interface RunsSize {
  readonly replications: number;
  readonly arms: number;
  readonly tiers: number;
}

export function runsSize({ replications, arms, scenario }: Result): RunsSize {
  return { replications, arms: Object.keys(arms).length, tiers: scenario.chain.tiers };
}

/** How many rows the table of all its runs has. */
export function runRowCount({ replications, arms, tiers }: RunsSize): number {
  return replications * arms * tiers;
}

/**
 * All runs: one row per replication, arm and tier, as it was observed there. Measures are the world's own, the
 * sums behind them follow: Σ numerator / Σ denominator over worlds is the mean of the results, before the
 * adjustment for adoption.
 */
export function runsTable(rows: WorldRows, scenario: Scenario): DataTable {
  const width = COLUMNS.length;
  const { replications, tiers } = rows;
  const arms = Object.entries(rows.arms) as readonly (readonly [string, Float64Array])[];
  return {
    name: "runs",
    title: "All runs: one row per replication, arm and tier",
    columns: runColumns(scenario),
    rows: Array.from({ length: replications }, (_, replication) =>
      arms.flatMap(([arm, values]) =>
        Array.from({ length: tiers }, (_, tier) => {
          const at = (replication * tiers + tier) * width;
          const sums = values.subarray(at, at + width);
          return [
            replication,
            arm,
            tier + 1,
            ...measures.map((measure) => cell(measureInWorld(measure, sums, 0, scenario))),
            ...sums,
          ];
        }),
      ),
    ).flat(),
  };
}
