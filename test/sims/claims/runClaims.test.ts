import { describe, expect, it } from "vitest";
import { claimExperiments } from "../../../sims/claims/claimExperiments.ts";
import { CLAIMS } from "../../../sims/claims/claims.ts";
import { judgeClaim } from "../../../sims/claims/judge.ts";
import { runClaims } from "../../../sims/claims/runClaims.ts";
import { runJob } from "../../../sims/experiment/runJob.ts";
import { createReduction } from "../../../sims/summary/Reduction.ts";
import { summarise } from "../../../sims/summary/summarise.ts";

const REQUEST = { seed: 1, replications: 60 };
const PATIENCE = 120_000;

describe("the published claims, run one experiment after the other", () => {
  it(
    "have a verdict each, in as many steps as there are experiments, without those that cannot be run",
    () => {
      const steps = [...runClaims({ ...REQUEST, replications: 20 })];
      expect(steps).toHaveLength(claimExperiments().length);
      const judged = steps.flat().map(({ claim }) => claim.id);
      const runnable = CLAIMS.filter(({ test }) => "preset" in test).map(({ id }) => id);
      expect([...judged].sort()).toEqual([...runnable].sort());
    },
    PATIENCE,
  );

  it(
    "are judged as by a result with everything in it, however the worlds are cut into jobs",
    () => {
      const first = runClaims(REQUEST).next().value;
      const { scenario, arms, claims } = claimExperiments()[0]!;
      const reduction = createReduction(scenario, REQUEST.seed, arms);
      const { seed, replications } = REQUEST;
      reduction.add(runJob({ scenario, seed, arms, first: 0, replications }));
      const result = summarise(reduction);
      expect(first).toEqual(claims.map((claim) => judgeClaim(claim, result)));
      expect(first![0]!.checks[0]!.range).toBeDefined();
    },
    PATIENCE,
  );
});
