import { TAIL_PARTIES, type Result, type Tail, type TailParty } from "../../../../sims/index.ts";
import type { DataCell, DataTable } from "../DataTable.ts";
import { ARM, interval, TIER } from "../words/shared.ts";
import { UNITS } from "../words/units.ts";
import { cell, eachFinding, ends } from "./eachFinding.ts";

const PER_100 = UNITS.per100;

/** Costs in the tail, as they happened. */
export function tailsTable(result: Result): DataTable {
  const rows = (who: string, tail: Tail | undefined): readonly (readonly DataCell[])[] =>
    (["p95", "cvar95"] as const).flatMap((statistic) => {
      const found = tail?.[statistic];
      return found ? [[who, statistic, cell(found.value), ...ends(found.ci95)]] : [];
    });
  return {
    name: "tails",
    title: "Bad invoices and bad years: costs in the tail, realised losses included",
    columns: [
      TIER,
      ARM,
      {
        id: "of",
        type: "text",
        description:
          "invoice: a supplier's single invoices; suppliers, bank, coreEnterprise, operator: whole worlds (a year each), told from 2,000 replications on.",
      },
      {
        id: "statistic",
        type: "text",
        description:
          "p95: what 95 of 100 do not exceed; cvar95: the mean of the 5 that are dearest.",
      },
      { id: "cost_per_100", type: "number", unit: PER_100, description: "Less than 0 is a gain." },
      ...interval(PER_100),
    ],
    rows: eachFinding(result, ({ tails }) => [
      ...rows("invoice", tails.sme),
      ...TAIL_PARTIES.flatMap((party: TailParty) => rows(party, tails[party])),
    ]),
  };
}

/** Where single worlds lie: the 5 % and the 95 % quantile over worlds, of each measure. */
export function worldsTable(result: Result): DataTable {
  const { arms = {}, ratio = {}, difference = {} } = result.worldRanges ?? {};
  const kinds = { arm: arms, difference, ratio };
  return {
    name: "worlds",
    title: "Where single worlds lie, measure by measure",
    columns: [
      {
        id: "kind",
        type: "text",
        description: "arm; difference and ratio of two arms in the same world.",
      },
      { id: "arm", type: "text", description: "Arm, or two of them: L-T." },
      { id: "measure", type: "text", description: "Measure, by its id." },
      { id: "p5", type: "number", description: "What 5 of 100 worlds do not exceed." },
      { id: "p95", type: "number", description: "What 95 of 100 worlds do not exceed." },
    ],
    rows: Object.entries(kinds).flatMap(([kind, ranges]) =>
      Object.entries(ranges).flatMap(([arm, measures]) =>
        Object.entries(measures).map(([measure, [lo, hi]]) => [
          kind,
          arm,
          measure,
          cell(lo),
          cell(hi),
        ]),
      ),
    ),
  };
}
