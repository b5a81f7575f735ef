import { FLOWS, PARTIES, STAGES, type Result } from "../../../../sims/index.ts";
import { PARTIES_VIEW } from "../../../i18n/parties.ts";
import { STAGES_VIEW } from "../../../i18n/stages.ts";
import type { DataColumn, DataTable } from "../DataTable.ts";
import { COST_WORDS } from "../words/costWords.ts";
import { ARM, ARM_OR_DIFFERENCE, interval, TIER } from "../words/shared.ts";
import { UNITS } from "../words/units.ts";
import { cell, eachFinding, estimateCells } from "./eachFinding.ts";

const PER_100 = UNITS.per100;

function text(id: string, description: string): DataColumn {
  return { id, type: "text", description };
}

/** Mean days in each stage of an invoice: they add up to the time to cash. */
export function stagesTable(result: Result): DataTable {
  return {
    name: "stages",
    title: "Mean days in each stage; they add up to the time to cash",
    columns: [
      TIER,
      ARM_OR_DIFFERENCE,
      text("stage", "Stage of the process, by its id."),
      text("label", "Its name."),
      { id: "days", type: "number", unit: "days", description: "Mean days over all invoices." },
      ...interval("days"),
    ],
    rows: eachFinding(
      result,
      ({ stages }) =>
        STAGES.map((stage) => [
          stage,
          STAGES_VIEW[`stage.${stage}`],
          cell(stages[stage]),
          null,
          null,
        ]),
      ({ stages }) =>
        STAGES.flatMap((stage) => {
          const found = stages[stage];
          return found ? [[stage, STAGES_VIEW[`stage.${stage}`], ...estimateCells(found)]] : [];
        }),
    ),
  };
}

/** What the suppliers' cost is made up of, by arm. */
export function costsTable(result: Result): DataTable {
  const costs = Object.entries(COST_WORDS);
  return {
    name: "cost-by-category",
    title: "What suppliers' cost is made up of; it adds up to the cost per 100",
    columns: [
      TIER,
      ARM,
      text("category", "What is paid for, by its id."),
      text("label", "The same in words."),
      { id: "cost_per_100", type: "number", unit: PER_100, description: "Mean cost." },
    ],
    rows: eachFinding(result, (found) =>
      costs.map(([category, label]) => [category, label, cell(found.costs[category])]),
    ),
  };
}

/** What each party pays less what it takes in. */
export function partiesTable(result: Result): DataTable {
  const name = (party: (typeof PARTIES)[number]) => PARTIES_VIEW[`party.${party}`];
  return {
    name: "parties",
    title: "What each party pays less what it takes in; all together add up to 0",
    columns: [
      TIER,
      ARM_OR_DIFFERENCE,
      text("party", "Party, by its id; what reaches “resources” is used up."),
      text("label", "Its name."),
      {
        id: "net_cost_per_100",
        type: "number",
        unit: PER_100,
        description: "Mean of what it pays less what it takes in, losses as expected.",
      },
      ...interval(PER_100),
    ],
    rows: eachFinding(
      result,
      ({ parties }) => PARTIES.map((id) => [id, name(id), ...estimateCells(parties[id])]),
      ({ parties }) => PARTIES.map((id) => [id, name(id), ...estimateCells(parties[id])]),
    ),
  };
}

/** Who pays whom for what. */
export function flowsTable(result: Result): DataTable {
  return {
    name: "flows",
    title: "Who pays whom for what",
    columns: [
      TIER,
      ARM_OR_DIFFERENCE,
      text("flow", "Payment, by its id."),
      text("label", "Its name."),
      text("payer", "Who pays."),
      text("payee", "Who is paid; “resources”: it is used up."),
      { id: "per_100", type: "number", unit: PER_100, description: "Mean, losses as expected." },
      ...interval(PER_100),
    ],
    rows: eachFinding(
      result,
      ({ flows }) =>
        FLOWS.map(({ id, payer, payee }) => [
          id,
          PARTIES_VIEW[`flow.${id}`],
          payer,
          payee,
          cell(flows[id]),
          null,
          null,
        ]),
      ({ flows }) =>
        FLOWS.map(({ id, payer, payee }) => [
          id,
          PARTIES_VIEW[`flow.${id}`],
          payer,
          payee,
          ...estimateCells(flows[id]),
        ]),
    ),
  };
}
