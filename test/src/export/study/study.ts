import { coalitionsOf } from "../../../../sims/index.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { withValues } from "../../../../sims/proof/smooth.ts";
import { runGrid } from "../../../../src/sweeps/runGrid.ts";
import { runSweep } from "../../../../src/sweeps/runSweep.ts";
import type { Study } from "../../../../src/export/study/Study.ts";
import type { ExperimentEngine } from "../../../../workers/ExperimentEngine.ts";
import { askSensitivity } from "../../../../workers/sensitivity/askSensitivity.ts";

const scenario = classroom;
/** Many are run of it. */
const brief = withValues(classroom, { run: { horizon: 40 } });
const design = { scenario, arms: ["T", "L"], seed: 3, replications: 5 } as const;

/** One small study of each kind, each run as its view asks for it. */
export const STUDIES: Readonly<
  Record<Study["kind"], (engine: ExperimentEngine) => Promise<Study>>
> = {
  async sweep(engine) {
    const measures = ["timeToCash", "costPer100"] as const;
    const request = {
      ...design,
      measures,
      id: "adoption.banks",
      values: [0, 0.5, 1],
      whole: false,
      luck: "own",
      sought: measures.map((measure) => ({ arm: "L", base: "T", measure }) as const),
    } as const;
    return { kind: "sweep", request, found: await runSweep(engine, request) };
  },
  async grid(engine) {
    const request = {
      ...design,
      measures: ["costPer100"],
      luck: "common",
      x: { id: "adoption.banks", values: [0, 1] },
      y: { id: "bank.fee", values: [0, 0.01, 0.02] },
    } as const;
    return { kind: "grid", request, found: await runGrid(engine, request) };
  },
  async sensitivity(engine) {
    const question = {
      scenario: brief,
      arms: ["T", "L"],
      seed: 3,
      measures: ["timeToCash"],
      method: "tornado",
      runs: 2,
      points: 2,
      baseRuns: 5,
      most: 3,
    } as const;
    return { kind: "sensitivity", question, found: await askSensitivity(engine, question) };
  },
  async attribution(engine) {
    const asked = { scenario, seed: 3, replications: 5, arms: coalitionsOf(scenario) };
    return { kind: "attribution", ...(await engine.attribute(asked)) };
  },
};
