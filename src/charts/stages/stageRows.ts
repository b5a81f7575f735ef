import { STAGES, type Stage } from "../../../sims/index.ts";
import type { Estimate, Findings } from "../../../sims/summary/Result.ts";
import { pair, type Pair } from "../frame/pair.ts";

/** A stage in both arms: mean days over all invoices, and the difference. */
export interface StageRow {
  readonly stage: Stage;
  readonly base: number;
  readonly other: number;
  readonly difference: Estimate;
}

export interface StageRows {
  readonly pair: Pair;
  /** In the order of the process; those without a day in either arm are left out. */
  readonly rows: readonly StageRow[];
}

/** The stages of the two arms that some findings compare. */
export function stageRows(findings: Findings): StageRows | undefined {
  const both = pair(findings);
  if (!both) return undefined;
  const rows = STAGES.flatMap((stage): StageRow[] => {
    const base = both.base.found.stages[stage] ?? 0;
    const other = both.other.found.stages[stage] ?? 0;
    const difference = both.difference.stages[stage];
    return difference && (base !== 0 || other !== 0) ? [{ stage, base, other, difference }] : [];
  });
  return { pair: both, rows };
}
