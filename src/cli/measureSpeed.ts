import { createReduction, createRunner, summarise, traceWorld } from "../../sims/index.ts";
import type { Arm } from "../../sims/experiment/RunTable.ts";
import type { Runtime } from "../../sims/experiment/runJob.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";

/** Milliseconds of work before the clock counts, and in each block; the median block is reported. */
const WARM_UP = 1_000;
const BLOCK = 300;
const BLOCKS = { kernel: 7, reference: 3 } as const;

/** Replications of a job, as a worker gets them. */
const JOB = { kernel: 50, reference: 1 } as const;

/** Replications that the mean of the reference process is taken over: a million invoices. */
const REPLICATIONS = 2_000;

/** Worlds in which transitions are counted. */
const COUNTED = 5;

/** Invoices per second and arm, and what they take of the clock. */
export interface Speed {
  readonly kernel: number;
  /** The same by XState actors. */
  readonly reference: number;
  /** Changes of state of all four machines of an invoice. */
  readonly transitions: number;
  readonly nanosecondsPerTransition: number;
}

/** Speed of both runtimes on a scenario, the arms taking turns. */
export function measureRuntimes(scenario: Scenario, arms: readonly Arm[]): Speed {
  const kernel = invoicesPerSecond(scenario, arms, "kernel");
  const transitions = transitionsPerInvoice(scenario, arms);
  return {
    kernel,
    reference: invoicesPerSecond(scenario, arms, "reference"),
    transitions,
    nanosecondsPerTransition: 1e9 / kernel / transitions,
  };
}

/** Speed of the kernel on the reference process, arm T, with its mean time to cash in days. */
export function measureReferenceProcess(scenario: Scenario): {
  invoicesPerSecond: number;
  meanTimeToCash: number;
} {
  const speed = invoicesPerSecond(scenario, ["T"], "kernel");
  const reduction = createReduction(scenario, 1, ["T"]);
  const runner = (first: number) =>
    createRunner({ scenario, seed: 1, arms: ["T"], first, replications: JOB.kernel });
  for (let first = 0; first < REPLICATIONS; first += JOB.kernel) {
    const job = runner(first);
    for (let i = 0; i < JOB.kernel; i++) job.step(i);
    reduction.add(job.table());
  }
  return {
    invoicesPerSecond: speed,
    meanTimeToCash: summarise(reduction).arms.T?.timeToCash.mean ?? NaN,
  };
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
  const time = median(Array.from({ length: BLOCKS[runtime] }, () => block(BLOCK)));
  return (1000 * arms.length * invoicesOf(scenario)) / time;
}

function transitionsPerInvoice(scenario: Scenario, arms: readonly Arm[]): number {
  let events = 0;
  let invoices = 0;
  for (const arm of arms) {
    for (let replication = 0; replication < COUNTED; replication++) {
      const trace = traceWorld({ scenario, seed: 1, replication, arm, runtime: "kernel" });
      events += trace.events.length;
      invoices += trace.world.cases;
    }
  }
  return events / invoices;
}

/** Expected invoices of all tiers in a replication and arm. */
export function invoicesOf({ trade, run, chain }: Scenario): number {
  return (trade.volume * run.horizon * chain.tiers) / 365;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
