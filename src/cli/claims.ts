import {
  CLAIM_RUNS,
  claimExperiments,
  CLAIMS,
  judgeClaim,
  MODEL_VERSION,
  type ClaimVerdict,
  type Result,
} from "../../sims/index.ts";
import { nodeThreadCount } from "../../workers/nodeThreads.ts";
import { claimsJson } from "./claimsJson.ts";
import { claimsText } from "./claimsText.ts";
import type { Command } from "./Command.ts";
import { readOptions, SEEDS, wholeNumber } from "./readOptions.ts";
import { withEngine } from "./withEngine.ts";

const MOST_WORKERS = 256;

export const claims: Command = {
  usage: "[--runs N] [--seed S] [--workers W] [--json]",
  help: "runs the published claims and says which are met, missed, or not comparable",
  options: [
    `--runs      replications of each, ${CLAIM_RUNS.join(" to ")}; ${CLAIM_RUNS[1]} unless said`,
    "--seed      whole number that the luck comes from, 1 unless said",
    "--workers   threads; changes the time, never the answer",
    "--json      one JSON object in place of the text",
  ],
  async run(args) {
    const { values } = readOptions(args, {
      runs: { type: "string" },
      seed: { type: "string" },
      workers: { type: "string" },
      json: { type: "boolean" },
    });
    const runs = wholeNumber("runs", values.runs, CLAIM_RUNS, CLAIM_RUNS[1]);
    const seed = wholeNumber("seed", values.seed, SEEDS, 1);
    const threads = wholeNumber("workers", values.workers, [1, MOST_WORKERS], nodeThreadCount());
    const verdicts = await judgeAll(runs, seed, threads);
    const told = { model: MODEL_VERSION, seed, runs, verdicts };
    return values.json ? JSON.stringify(claimsJson(told)) : claimsText(told);
  },
};

/** What was run, and what it says of every claim. */
export interface ToldClaims {
  readonly model: string;
  readonly seed: number;
  readonly runs: number;
  readonly verdicts: readonly ClaimVerdict[];
}

async function judgeAll(
  replications: number,
  seed: number,
  threads: number,
): Promise<readonly ClaimVerdict[]> {
  const experiments = claimExperiments();
  const all = replications * experiments.length;
  const results = new Map<string, Result>();
  await withEngine(threads, all, async (engine, onProgress) => {
    for (const [i, { scenario, arms, claims: judged }] of experiments.entries()) {
      const { result } = await engine.run(
        { scenario, arms, seed, replications },
        { onProgress: (done) => onProgress(i * replications + done) },
      );
      for (const { id } of judged) results.set(id, result);
    }
  });
  return CLAIMS.map((claim) => judgeClaim(claim, results.get(claim.id)));
}
