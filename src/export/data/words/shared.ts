import type { DataColumn } from "../DataTable.ts";

/** Columns that several tables have, in the same words. */
export const TIER: DataColumn = {
  id: "tier",
  type: "text",
  description:
    "Tier of suppliers from 1, the core enterprise's own; “all” for all tiers together (days weighted by invoices, cost by face).",
};

const ARMS =
  "T without ledger (paper), D digital documents alone, C central platform, L shared ledger";

export const ARM: DataColumn = {
  id: "arm",
  type: "text",
  description: `What was possible in the simulated world: ${ARMS}.`,
};

export const ARM_OR_DIFFERENCE: DataColumn = {
  id: "arm",
  type: "text",
  description: `${ARMS}; L-T is the difference, L less T, and so on.`,
};

/** Both ends of an interval. */
export function interval(unit: string): readonly [DataColumn, DataColumn] {
  const end = (id: string, which: string): DataColumn => ({
    id,
    type: "number",
    unit,
    description: `${which} end of the 95 % interval (simulation error only); empty where there is none.`,
  });
  return [end("lo", "Lower"), end("hi", "Upper")];
}
