import { readFileSync, statSync } from "node:fs";
import {
  applyChanges,
  parseScenario,
  presetById,
  PRESETS,
  problemLine,
  suggestion,
} from "../../sims/index.ts";
import type { ParsedScenario } from "../../sims/scenario/parseScenario.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { BadInput } from "./BadInput.ts";

/** Bytes that a scenario file may have: the largest sensible one is a hundredth of it. */
const LARGEST = 5_000_000;

/** A preset by its name, or the scenario in a file. Throws BadInput with one line per problem. */
export function readScenario(presetOrFile: string): Scenario {
  const preset = presetById(presetOrFile);
  if (preset) return preset.scenario;
  return accept(parseScenario(readJson(presetOrFile)));
}

/** The scenario with `path=value` changes. Throws BadInput with one line per problem. */
export function withSettings(scenario: Scenario, settings: readonly string[]): Scenario {
  if (settings.length === 0) return scenario;
  const changes = Object.fromEntries(settings.map(readSetting));
  return accept(applyChanges(scenario, changes), "--set ");
}

function accept(parsed: ParsedScenario, prefix = ""): Scenario {
  if (parsed.ok) return parsed.scenario;
  throw new BadInput(...parsed.problems.map((problem) => prefix + problemLine(problem)));
}

function readSetting(setting: string): [path: string, value: unknown] {
  const equals = setting.indexOf("=");
  if (equals < 1 || equals === setting.length - 1) {
    throw new BadInput(
      `invalid --set: ${setting}; expected path=value, such as adoption.banks=0.5`,
    );
  }
  const text = setting.slice(equals + 1);
  return [setting.slice(0, equals), jsonOrText(text)];
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${path} is not JSON: ${whereAndWhy(error, text)}`);
  }
}

/** The text of a UTF-8 file, without a byte order mark. */
function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > LARGEST) {
      const megabytes = (size / 1e6).toFixed(1);
      throw new BadInput(`${path} has ${megabytes} MB; a scenario file may have 5 MB at most`);
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(unreadable(path, error));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${path} is not a text file in UTF-8`);
  }
}

function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EISDIR") return `${path} is a folder; expected a scenario file`;
  if (code === "EACCES") return `${path} may not be read: permission denied`;
  if (code !== "ENOENT" && code !== "ENOTDIR") return `${path} cannot be read: ${String(error)}`;
  if (/[./\\]/.test(path)) return `no such file: ${path}`;
  const names = PRESETS.map(({ id }) => id);
  const near = suggestion(path, names);
  const hint = near === undefined ? `presets: ${names.join(", ")}` : `did you mean ${near}?`;
  return `no such preset or file: ${path}; ${hint}`;
}

/** Line and column of a JSON error, with what the parser says. */
function whereAndWhy(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  const reason = message.replace(/ in JSON at position.*| \(line.*|, "[^]*$/, "");
  return `line ${before.length}, column ${column}: ${reason}`;
}
