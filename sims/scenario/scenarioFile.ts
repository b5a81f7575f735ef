import { jsonFault } from "./jsonFault.ts";
import { parseScenario } from "./parseScenario.ts";
import type { Problem } from "./Problem.ts";
import type { Scenario } from "./Scenario.ts";

/** Bytes that a scenario file may have: the largest sensible one is a hundredth of it. */
export const MOST_BYTES = 5_000_000;

export type ReadFile =
  | { readonly ok: true; readonly scenario: Scenario }
  | {
      readonly ok: false;
      /** The end of a sentence that begins with the file's name: why there is no scenario in it. */
      readonly reason: string;
      /** What is wrong with its values; empty where it could not be read that far. */
      readonly problems: readonly Problem[];
    };

export type ReadJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Why a file of this size cannot be a scenario; undefined if it can. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  // Rounded up, so that what is a little too large does not read as the limit itself.
  const megabytes = (Math.ceil(bytes / 1e5) / 10).toFixed(1);
  return `has ${megabytes} MB; a scenario file may have 5 MB at most`;
}

/** The value of a JSON text, with or without a byte order mark. Never throws. */
export function readJson(text: string): ReadJson {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const reason = jsonFault(json);
  if (reason !== undefined) return { ok: false, reason };
  return { ok: true, value: JSON.parse(json) };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The scenario in the bytes of a file, or why there is none. Never throws. */
export function readScenarioFile(bytes: Uint8Array): ReadFile {
  const large = tooLarge(bytes.length);
  if (large !== undefined) return { ok: false, reason: large, problems: [] };
  const text = textOf(bytes);
  if (text === undefined) {
    return { ok: false, reason: "is not a text file in UTF-8", problems: [] };
  }
  const json = readJson(text);
  if (!json.ok) return { ...json, problems: [] };
  const parsed = parseScenario(json.value);
  if (parsed.ok) return parsed;
  const { problems } = parsed;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return { ok: false, reason: `has ${count}`, problems };
}
