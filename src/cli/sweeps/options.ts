import { LUCKS, MODEL_VERSION, type Arm } from "../../../sims/index.ts";
import { BadInput } from "../BadInput.ts";
import { EXPERIMENT_HELP, EXPERIMENT_OPTIONS, readExperiment } from "../experimentOptions.ts";
import { readArms } from "../readArms.ts";
import { oneOf } from "../readOptions.ts";

/** Options of every command that runs many points. */
export const DESIGN_OPTIONS = {
  ...EXPERIMENT_OPTIONS,
  arms: { type: "string" },
  luck: { type: "string" },
  measure: { type: "string", multiple: true },
} as const;

/** Their lines in the help. */
export const DESIGN_HELP = {
  runs: "--runs      replications at each value, 200 unless said",
  seed: EXPERIMENT_HELP.seed,
  arms: "--arms      some of T (paper), D (digital documents), C (central platform), L (ledger); T,L unless said",
  pair: "--arms      two of T, D, C, L; T,L unless said",
  luck: "--luck      common: the same at every value, unless said; own: each its own",
  set: EXPERIMENT_HELP.set,
  workers: EXPERIMENT_HELP.workers,
  json: EXPERIMENT_HELP.json,
} as const;

/** Replications of all points together: what is kept of them must fit into memory. */
const MOST_IN_ALL = 2_000_000;

/** What these options ask for; throws BadInput. */
export function readDesign(
  presetOrFile: string,
  values: Parameters<typeof readExperiment>[1] & {
    readonly arms?: string | undefined;
    readonly luck?: string | undefined;
  },
) {
  return {
    ...readExperiment(presetOrFile, values),
    arms: readArms(values.arms),
    luck: oneOf("luck", values.luck, LUCKS, "common"),
    model: MODEL_VERSION,
  };
}

/** Refuses more than can be kept. */
export function checkSize(points: number, runs: number): void {
  if (points * runs <= MOST_IN_ALL) return;
  const most = Math.floor(MOST_IN_ALL / points);
  throw new BadInput(`invalid --runs: ${runs}; expected ${most} at most with ${points} points`);
}

/** Two arms: the difference is that of the second less the first. */
export function onePair(arms: readonly Arm[]): { readonly base: Arm; readonly arm: Arm } {
  const [base, arm, ...others] = arms;
  if (base && arm && others.length === 0) return { base, arm };
  throw new BadInput(`invalid --arms: ${arms.join(",")}; expected two of them, such as T,L`);
}
