import { createReduction, createRunner, presetById, summarise } from "../../sims/index.ts";
import type { Arm } from "../../sims/experiment/RunTable.ts";
import type { Runtime } from "../../sims/experiment/runJob.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";

/** Milliseconds of work before the clock counts, and in each block; the median block is reported. */
const WARM_UP = 1_000;
const BLOCK = 400;
const BLOCKS = { kernel: 7, reference: 3 } as const;

/** Replications of a job, as a worker gets them. */
const JOB = { kernel: 50, reference: 1 } as const;

/** Replications that the mean of the reference process is taken over: a million invoices. */
const REPLICATIONS = 2_000;

/** Invoices per second and arm of both runtimes on a preset, both arms taking turns. */
export function measureRuntimes(preset: string): { kernel: number; reference: number } {
  const scenario = scenarioOf(preset);
  return {
    kernel: invoicesPerSecond(scenario, ["T", "L"], "kernel"),
    reference: invoicesPerSecond(scenario, ["T", "L"], "reference"),
  };
}

/** Speed of the kernel on the reference process, arm T, with its mean time to cash in days. */
export function measureReferenceProcess(): { invoicesPerSecond: number; meanTimeToCash: number } {
  const scenario = scenarioOf("reference-process");
  const reduction = createReduction(scenario, 1, ["T"]);
  const job = { scenario, seed: 1, arms: ["T"], first: 0, replications: 1 } as const;
  for (let first = 0; first < REPLICATIONS; first++) {
    const runner = createRunner({ ...job, first });
    runner.step(0);
    reduction.add(runner.table());
  }
  return {
    invoicesPerSecond: invoicesPerSecond(scenario, ["T"], "kernel"),
    meanTimeToCash: summarise(reduction).arms.T?.timeToCash.mean ?? NaN,
  };
}

function scenarioOf(id: string): Scenario {
  const preset = presetById(id);
  if (!preset) throw new Error(`the preset ${id} is gone; the benchmark needs it`);
  return preset.scenario;
}

/** Median over blocks of invoices of one arm per second spent on that arm. */
function invoicesPerSecond(scenario: Scenario, arms: readonly Arm[], runtime: Runtime): number {
  let replication = 0;

  /** Runs replications for so many milliseconds; gives milliseconds for each. */
  function block(milliseconds: number): number {
    const first = replication;
    const start = performance.now();
    do {
      const job = { scenario, seed: 1, arms, first: replication, replications: JOB[runtime] };
      const runner = createRunner(job, runtime);
      for (let i = 0; i < job.replications; i++) runner.step(i);
      replication += job.replications;
    } while (performance.now() < start + milliseconds);
    return (performance.now() - start) / (replication - first);
  }

  block(WARM_UP);
  const times = Array.from({ length: BLOCKS[runtime] }, () => block(BLOCK)).sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? NaN;
  return (1000 * arms.length * invoicesOf(scenario)) / median;
}

/** Expected invoices of a replication and arm. */
function invoicesOf({ trade, run }: Scenario): number {
  return (trade.volume * run.horizon) / 365;
}
