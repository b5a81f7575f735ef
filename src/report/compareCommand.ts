import { canonicalJson, type Arm, type Result } from "../../sims/index.ts";
import { fileNameOf } from "../features/file/fileName.ts";
import { originOf } from "./originOf.ts";

/** The command that computes a result: of its preset where it is just that, and else of its saved scenario. */
export function compareCommand(result: Result, arms: readonly Arm[]): string {
  const { scenario, seed, replications, luck } = result;
  const preset = originOf(scenario)?.preset;
  const isPreset =
    preset !== undefined && canonicalJson(preset.scenario) === canonicalJson(scenario);
  return [
    "daybook compare",
    isPreset ? preset.id : fileNameOf(scenario.id),
    `--runs ${replications}`,
    `--seed ${seed}`,
    `--arms ${arms.join()}`,
    ...(luck ? [`--luck ${luck}`] : []),
    "--json",
  ].join(" ");
}
