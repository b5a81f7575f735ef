import { ARMS, type Result } from "../../../../sims/index.ts";
import type { DataTable } from "../DataTable.ts";
import { ARM, TIER } from "../words/shared.ts";
import { cell, tiersOf } from "./eachFinding.ts";

const KINDS = {
  time: {
    name: "time-curve",
    title: "Share of invoices turned into cash, by days since the invoice",
    id: "share_paid",
    unit: "fraction from 0 to 1",
    description: "Share of invoices (by weight) turned into cash by the end of that day of age.",
  },
  cost: {
    name: "cost-curve",
    title: "Cost accrued per 100 of invoice, by days since the invoice",
    id: "cost_per_100",
    unit: "per 100 of invoice face",
    description: "What suppliers' cost per 100 of invoice has come to by that day of age.",
  },
} as const;

/** A curve over days 0 to 365: one row per tier, arm and day. */
export function curveTable(result: Result, which: "time" | "cost"): DataTable {
  const { name, title, id, unit, description } = KINDS[which];
  const end = (of: string, side: string) =>
    ({ id: of, type: "number", unit, description: `${side} end of the 95 % band.` }) as const;
  return {
    name,
    title,
    columns: [
      TIER,
      ARM,
      { id: "day", type: "integer", unit: "days", description: "Age of the invoice." },
      { id, type: "number", unit, description },
      end("lo", "Lower"),
      end("hi", "Upper"),
      {
        id: "band",
        type: "text",
        description:
          "simultaneous: the band holds the curve over all such days at once; pointwise: on that day alone; empty: one replication has no band.",
      },
    ],
    rows: tiersOf(result).flatMap(({ tier, of }) => {
      const { day: days, ...curves } = of.curves[which];
      return ARMS.flatMap((arm) => {
        const curve = curves[arm];
        if (!curve) return [];
        const [from, to] = curve.simultaneous ?? [0, -1];
        return days.map((day, i) => [
          tier,
          arm,
          day,
          cell(curve.mean[i]),
          cell(curve.lo?.[i]),
          cell(curve.hi?.[i]),
          curve.lo ? (from <= i && i <= to ? "simultaneous" : "pointwise") : null,
        ]);
      });
    }),
  };
}
