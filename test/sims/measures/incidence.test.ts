import fc from "fast-check";
import { expect, it } from "vitest";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { ARMS } from "../../../sims/experiment/RunTable.ts";
import { column, COLUMNS, type Column } from "../../../sims/measures/columns.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { flag, has } from "../../../sims/world/flags.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";

/** Whose money the journal names, and where a row has its sum. */
const PARTIES = [
  ["bank", "net.bank"],
  ["coreEnterprise", "net.coreEnterprise"],
  ["operator", "net.operator"],
] as const;

function overTiers(rows: Float64Array, name: Column): number {
  let sum = 0;
  for (let at = column[name]; at < rows.length; at += COLUMNS.length) sum += rows[at]!;
  return sum;
}

/** Loans, corrections of a price, and what others than these parties lose or pay for their money. */
function isBetweenOthers(category: string, payer: string, payee: string): boolean {
  if (category === "principal") return true;
  // A bank takes part of a credit back out of what it has held in reserve.
  if (category === "dilution") return payer !== "bank" && payee !== "bank";
  if (["loss", "fraudLoss"].includes(category)) return payer !== "bank";
  return category === "funding" && payer !== "bank" && payer !== "coreEnterprise";
}

it("what a party pays less what it gets is what the journal says, loans and expected losses apart", () => {
  let sums = 0;
  fc.assert(
    fc.property(
      scenarioArbitrary,
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom(...ARMS),
      (scenario, seed, arm) => {
        const request = { scenario, seed, replication: 0, arm, runtime: "kernel" } as const;
        const { postings, world } = traceWorld(request);
        // Run again without a journal, when much of it is not even booked.
        const job = { scenario, seed, arms: [arm], first: 0, replications: 1 };
        const { rows } = runJob(job).arms[arm]!;
        for (const [party, name] of PARTIES) {
          let posted = 0;
          for (const { case: c, category, payer, payee, amount } of postings) {
            if (category === "riskCharge" || !has(world, c, flag.counted)) continue;
            if (isBetweenOthers(category, payer, payee)) continue;
            posted += (payer === party ? amount : 0) - (payee === party ? amount : 0);
          }
          sums += Math.abs(posted);
          expect(overTiers(rows, name), party).toBe(posted);
        }
      },
    ),
    { numRuns: 40, seed: 20261125 },
  );
  expect(sums).toBeGreaterThan(0);
});
