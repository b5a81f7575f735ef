import type { Arm, ArmTable, RunTable } from "../../../sims/experiment/RunTable.ts";
import { openTable, written, type OpenTable } from "../../../sims/experiment/OpenTable.ts";
import { COLUMNS, column } from "../../../sims/measures/columns.ts";
import {
  BINS_PER_DAY,
  CASE_WEIGHT,
  COST_BINS,
  COST_POINTS,
  LAST_DAY,
  TIME_BINS,
} from "../../../sims/measures/grids.ts";
import { uniform } from "../../../sims/random/threefry.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";

/** What the summary reads of a scenario. */
export const scenario = {
  id: "synthetic",
  chain: { tiers: 1 },
  trade: { dayCount: 360 },
  bank: { fundingRate: 0.03 },
} as unknown as Scenario;

const FACE = 100_000;
const ADOPTION = 0.5;

/**
 * A made-up world: 0 to 39 cases with a shock in common; half of them join the ledger and are paid
 * nine tenths sooner there. Costs accrue until cash. One case in 50 is never paid.
 */
function addWorld(
  table: OpenTable,
  row: number,
  seed: number,
  replication: number,
  arm: Arm,
): void {
  const draw = (entity: number, purpose: number): number =>
    uniform(seed, replication, entity, purpose, 0);
  const at = row * COLUMNS.length;
  const add = (name: keyof typeof column, value: number): void => {
    table.rows[at + column[name]]! += value;
  };
  const cases = Math.floor(40 * draw(0, 90));
  const time = new Int32Array(TIME_BINS);
  const costs = table.costCounts;
  costs.reserve(cases);
  const shock = 20 * draw(0, 91);
  for (let k = 0; k < cases; k++) {
    const joined = draw(k, 92) < ADOPTION;
    const paper = draw(k, 93) < 0.02 ? Infinity : 20 + shock + 60 * draw(k, 94);
    const age = arm === "L" && joined ? 0.1 * paper : paper;
    const days = Math.min(age, LAST_DAY);
    const rate = 8 + 4 * draw(k, 95);
    add("cases", 1);
    add("face", FACE);
    add("timeToCash", days);
    add("stage.untilDue", days / 4);
    add("stage.approval", (3 * days) / 4);
    add("unpaid", age > LAST_DAY ? 1 : 0);
    add("cost", rate * days);
    add("sme.waiting", (rate * days) / 3);
    add("sme.timeValue", (2 * rate * days) / 3);
    add("real", (rate * days) / 2);
    if (arm === "L") add("uncovered", 7);
    if (arm === "L" && joined) {
      add("onLedger", 1);
      add("financed", 1);
      add("leadTime", 3);
      add("financingCost", 55 * days);
      add("fundsDays", FACE * days);
    }
    add("expectedOnLedger", ADOPTION);
    const bin = age > LAST_DAY ? TIME_BINS - 1 : Math.ceil(age * BINS_PER_DAY);
    time[bin]! += CASE_WEIGHT;
    for (let d = 0; d < COST_POINTS; d++) {
      table.cost[row * COST_POINTS + d]! += rate * Math.min(d, days);
    }
    const cost = Math.ceil((10_000 * rate * days) / FACE);
    costs.bins[costs.size + k] = Math.min(cost, COST_BINS - 1);
    add("net.suppliers", Math.round(rate * days));
  }
  table.time.append(time, 0, TIME_BINS);
  costs.close(costs.size + cases);
}

export function syntheticTable(
  first: number,
  replications: number,
  seed = 7,
  arms: readonly Arm[] = ["T", "L"],
): RunTable {
  const table: Partial<Record<Arm, ArmTable>> = {};
  for (const arm of arms) {
    const own = openTable(replications, 1);
    for (let r = 0; r < replications; r++) addWorld(own, r, seed, first + r, arm);
    table[arm] = written(own);
  }
  return { first, replications, arms: table };
}
