import type { Attribution } from "../../sims/experiment/attribution/Attribution.ts";
import type { Job, RunTable } from "../../sims/experiment/RunTable.ts";
import type { PointJob, PointTable } from "../../sims/experiment/points/runPoint.ts";
import { BinnedPartsWriter } from "../../sims/measures/BinnedParts.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import type { Result } from "../../sims/summary/Result.ts";
import type { Experiment, Model } from "../../workers/protocol.ts";

/** Remembers each replication's number; its digest lists them in order. */
interface FakeReduction {
  readonly numbers: number[];
}

/** A model whose replication r of arm T is one row holding r. `beforeStep` may fail or take time. */
export function fakeModel(
  beforeStep: (replication: number) => void = () => {},
): Model<FakeReduction> {
  function summarise(reduction: FakeReduction): Result {
    return {
      ...({} as Result),
      replications: reduction.numbers.length,
      model: [...reduction.numbers].join(),
    };
  }
  return {
    createRunner(job: Job) {
      const rows = new Float64Array(job.replications);
      return {
        step(i) {
          beforeStep(job.first + i);
          rows[i] = job.first + i;
        },
        table: (): RunTable => ({
          first: job.first,
          replications: job.replications,
          arms: {
            T: {
              rows,
              time: new BinnedPartsWriter(1, "ones").written(),
              cost: new Float64Array(1),
              costCounts: new BinnedPartsWriter(1, "ones").written(),
              costBeyond: new Float64Array(1),
            },
          },
        }),
      };
    },
    createPointRunner(job: PointJob) {
      const width = 3 * job.measures.length + 2;
      const rows = new Float64Array(job.replications * width);
      return {
        step(i) {
          beforeStep(job.first + i);
          rows[i * width] = job.first + i;
        },
        table: (): PointTable => ({
          first: job.first,
          replications: job.replications,
          arms: { T: rows },
        }),
      };
    },
    createReduction: () => ({ numbers: [] }),
    add(reduction, table) {
      reduction.numbers.push(...(table.arms.T?.rows ?? []));
      reduction.numbers.sort((a, b) => a - b);
    },
    summarise,
    glance: summarise,
    lookAt: (result, until) => ({
      replications: result.replications,
      targets: until.map((target) => ({
        ...target,
        pair: "L-T",
        reached: result.replications >= target.within,
      })),
    }),
    attribute: () => ({}) as Attribution,
    digest: (result) => result.model,
    digestOf: () => "",
  };
}

/** An experiment of the fake model, which reads nothing of the scenario. */
export function fakeExperiment(replications: number): Experiment {
  return { scenario: {} as Scenario, seed: 1, arms: ["T"], replications };
}

/** What the digest must be, whatever was cut, lost and run again. */
export function numbersOf({ replications }: Experiment): string {
  return Array.from({ length: replications }, (_, i) => i).join();
}

/** Keeps this thread busy. */
export function spend(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
