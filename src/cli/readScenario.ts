import {
  applyChanges,
  claimPresetById,
  claimPresets,
  isParameterId,
  MOST_BYTES,
  presetById,
  PRESETS,
  problemLine,
  readJson,
  readScenarioFile,
  suggestion,
  tooLarge,
} from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { BadInput } from "./BadInput.ts";
import { codeOf, readBytes } from "./readBytes.ts";

/** A preset by its name, that of a published claim too, or the scenario in a file. Throws BadInput with one line per problem. */
export function readScenario(presetOrFile: string): Scenario {
  const preset = presetById(presetOrFile) ?? claimPresetById(presetOrFile);
  if (preset) return preset.scenario;
  const read = readScenarioFile(
    readBytes(presetOrFile, { most: MOST_BYTES, tooLarge, unreadable }),
  );
  if (read.ok) return read.scenario;
  if (read.problems.length === 0) throw new BadInput(`${presetOrFile} ${read.reason}`);
  throw new BadInput(...read.problems.map(problemLine));
}

/** The scenario with `path=value` changes. Throws BadInput with one line per problem. */
export function withSettings(scenario: Scenario, settings: readonly string[]): Scenario {
  if (settings.length === 0) return scenario;
  const changes = new Map<string, unknown>();
  for (const setting of settings) {
    const [path, value] = readSetting(setting);
    if (changes.has(path)) throw new BadInput(`--set ${path}: given twice; expected once`);
    changes.set(path, value);
  }
  const changed = applyChanges(scenario, Object.fromEntries(changes));
  if (changed.ok) return changed.scenario;
  const lines = changed.problems.map((problem) => `--set ${problemLine(problem)}`);
  const unknown = [...changes.keys()].some((path) => !isParameterId(path));
  throw new BadInput(
    ...lines,
    ...(unknown ? ["daybook schema lists the names of all values"] : []),
  );
}

function readSetting(setting: string): [path: string, value: unknown] {
  const equals = setting.indexOf("=");
  if (equals < 1 || equals === setting.length - 1) {
    throw new BadInput(
      `invalid --set: ${setting}; expected path=value, such as adoption.banks=0.5`,
    );
  }
  const text = setting.slice(equals + 1);
  const path = setting.slice(0, equals);
  return [path, jsonOrText(path, text)];
}

/** A number, an object, a list, or else a word without quotes. */
function jsonOrText(path: string, text: string): unknown {
  const read = readJson(text);
  if (read.ok) return read.value;
  if (/^\s*[[{"]/.test(text)) throw new BadInput(`--set ${path}: ${text} ${read.reason}`);
  return text;
}

function unreadable(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === "EISDIR") return `${path} is a folder; expected a scenario file`;
  if (code === "EACCES") return `${path} may not be read: permission denied`;
  if (code !== "ENOENT" && code !== "ENOTDIR") return `${path} cannot be read: ${String(error)}`;
  if (/[./\\]/.test(path)) return `no such file: ${path}`;
  const names = PRESETS.map(({ id }) => id);
  const near = suggestion(path, [...names, ...claimPresets().map(({ id }) => id)]);
  const hint = near === undefined ? `presets: ${names.join(", ")}` : `did you mean ${near}?`;
  return `no such preset or file: ${path}; ${hint}`;
}
