import type { Result } from "../../../sims/index.ts";
import type { WorldRows } from "../../../workers/protocol.ts";
import { armsCited, citationOf, DAYBOOK_VERSION, scenarioCited } from "./citation.ts";
import { carried } from "../record/carried.ts";
import type { ReproductionRecord } from "../record/ReproductionRecord.ts";
import type { DataBook } from "./DataBook.ts";
import type { DataTable } from "./DataTable.ts";
import { LICENCE } from "./licence.ts";
import { costsTable, flowsTable, partiesTable, stagesTable } from "./tables/breakdownTables.ts";
import { curveTable } from "./tables/curveTable.ts";
import { measureDescriptions, measuresTable } from "./tables/measuresTable.ts";
import { parametersTable, sourcesTable } from "./tables/parametersTable.ts";
import { runsTable } from "./tables/runsTable.ts";
import { tailsTable, worldsTable } from "./tables/spreadTables.ts";

/** What a comparison shows, chart by chart, as a table. */
export const SHOWN = {
  time: (result) => curveTable(result, "time"),
  cost: (result) => curveTable(result, "cost"),
  stages: stagesTable,
  parties: partiesTable,
  flows: flowsTable,
  costs: costsTable,
  measures: measuresTable,
  tails: tailsTable,
  worlds: worldsTable,
} as const satisfies Readonly<Record<string, (result: Result) => DataTable>>;

export type ShownChart = keyof typeof SHOWN;
export const SHOWN_CHARTS = Object.keys(SHOWN) as readonly ShownChart[];

export interface Finished {
  readonly result: Result;
  /** SHA-256 of the result. */
  readonly digest: string;
  readonly record?: ReproductionRecord | undefined;
}

/** All that a file can say of a result: about what a chart shows, or with `rows` about all runs. */
export function bookOf(finished: Finished, main: ShownChart, rows?: WorldRows): DataBook {
  const { result, digest, record } = finished;
  const shown = SHOWN_CHARTS.map((chart) => SHOWN[chart](result));
  const ofChart = shown[SHOWN_CHARTS.indexOf(main)] ?? SHOWN[main](result);
  const runs = rows && runsTable(rows, result.scenario);
  const first = runs ?? ofChart;
  const others = [...shown, measureDescriptions(), ...scenarioTables(result)];
  return {
    title: `Daybook: ${result.scenario.title}`,
    citation: citationOf(result, digest),
    about: aboutOf(finished),
    main: first,
    tables: [
      first,
      ...others.filter(({ name, rows: found }) => name !== first.name && found.length > 0),
    ],
    record: record && carried(record),
  };
}

function scenarioTables({ scenario }: Result): readonly DataTable[] {
  return [parametersTable(scenario), sourcesTable(scenario)];
}

function aboutOf({ result, digest }: Finished): DataBook["about"] {
  const { model, scenario, seed, replications, invoices } = result;
  return [
    ["Scenario", scenarioCited(result)],
    ["Note", scenario.note],
    ["Currency", scenario.currency],
    ["Arms", armsCited(result)],
    ["Seed", String(seed)],
    ["Replications", String(replications)],
    ["Invoices", `${invoices} in each arm, all replications together`],
    ["Daybook", DAYBOOK_VERSION],
    ["Model", model],
    ["Digest", `${digest} (SHA-256 of the result)`],
    ["Licence", `${LICENCE.name}, ${LICENCE.url}. ${LICENCE.note}`],
    [
      "Intervals",
      "95 %, and of the simulation's error only: more replications make them narrower, not the assumptions truer.",
    ],
    [
      "Adoption",
      "Where only some are on the ledger, means and differences are adjusted to the adoption that was asked for; curves, and the table of all runs, show what was observed.",
    ],
  ];
}
