import { breakEven, type BreakEven } from "../../sims/index.ts";
import type { Result } from "../../sims/summary/Result.ts";
import { alignColumns } from "./alignColumns.ts";

const NETWORKS = { C: "platform (C)", L: "ledger (L)" } as const;

const ROWS: readonly (readonly [keyof BreakEven, string])[] = [
  ["face", "  runs over it in this scenario"],
  ["operator", "  pays for its operator from"],
  ["members", "  saves suppliers its fixed cost from"],
  ["society", "  saves all together its fixed cost from"],
];

/** By arm what there is to say; a volume that would have to be infinite is null. */
export function breakEvenJson(result: Result): object {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return Object.fromEntries(
    networksOf(result).map(([arm, volumes]) => [
      arm,
      Object.fromEntries(ROWS.map(([key]) => [key, finite(volumes[key])])),
    ]),
  );
}

/** A block of lines, nothing where there is no network or nothing to compare it with. */
export function breakEvenLines(result: Result): readonly string[] {
  const found = networksOf(result);
  if (found.length === 0) return [];
  const titles = found.map(([arm]) => NETWORKS[arm]);
  const rows = ROWS.map(([key, label]) => [
    label,
    ...found.map(([, volumes]) => millions(volumes[key])),
  ]);
  return [
    "",
    ...alignColumns([[`Face a year, million ${result.scenario.currency}`, ...titles], ...rows]),
  ];
}

function networksOf(result: Result) {
  return (["C", "L"] as const).flatMap((arm) => {
    const volumes = breakEven(result, result.scenario, arm);
    return volumes ? [[arm, volumes] as const] : [];
  });
}

function millions(value: number): string {
  return Number.isFinite(value) ? (value / 1e6).toFixed(1) : "no volume";
}
