import { readFileSync, statSync } from "node:fs";
import {
  calibrate as runCalibration,
  presetCalibrations,
  readLog,
  type Calibration,
  type Period,
} from "../../sims/index.ts";
import { BadInput } from "./BadInput.ts";
import { calibrationText } from "./calibrationText.ts";
import type { Command } from "./Command.ts";
import { readOptions, SEEDS, wholeNumber } from "./readOptions.ts";
import { readScenario } from "./readScenario.ts";

/** A log of 200,000 cases takes some 20 million bytes. */
const MOST_BYTES = 64_000_000;
const MOST_RUNS = 1000;
const PRESET = "europe-measured";

export const calibrate: Command = {
  usage: "[FILE] [--fit P] [--test P] [--scenario S] [--runs N] [--seed S] [--json]",
  help: "fits a bank or a paying firm to a log's first period and tests it on the next",
  options: [
    "FILE        a log as CSV, one row a case; without it the logs that europe-measured was fitted to",
    "--fit       months of submission to fit, 2011-10 or 2018-01..2018-06; the first half unless said",
    "--test      months kept for the test; the rest unless said",
    "--scenario  preset or file whose other values stand, europe-measured unless said",
    "--runs      replications of 5,000 cases, 8 unless said",
    "--json      all facts, the values found, and every distance as one JSON object",
  ],
  run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        fit: { type: "string" },
        test: { type: "string" },
        scenario: { type: "string" },
        runs: { type: "string" },
        seed: { type: "string" },
        json: { type: "boolean" },
      },
      [],
      ["FILE"],
    );
    const [file] = positionals;
    const replay = {
      seed: wholeNumber("seed", values.seed, SEEDS, 1),
      replications: wholeNumber("runs", values.runs, [1, MOST_RUNS], 8),
    };
    const fit = readPeriod("fit", values.fit);
    const test = readPeriod("test", values.test);
    if (file === undefined) {
      const given = (["fit", "test", "scenario"] as const).find((n) => values[n] !== undefined);
      if (given) throw new BadInput(`--${given} without FILE; expected a log to take it from`);
      return print(
        presetCalibrations(replay).map((calibration) => ({ calibration, values: undefined })),
        values.json,
      );
    }
    const scenario = readScenario(values.scenario ?? PRESET);
    const read = readLog(readText(file), scenario, { fit, test });
    if (!read.ok) throw new BadInput(`${file} ${read.reason}`);
    const calibration = runCalibration(scenario, read.facts, replay, read.values);
    return print([{ calibration, values: read.values }], values.json);
  },
};

interface Found {
  readonly calibration: Calibration;
  /** What a log gives; undefined where a preset has it already. */
  readonly values: Readonly<Record<string, unknown>> | undefined;
}

function print(found: readonly Found[], json: boolean | undefined): string {
  if (!json) return found.map((f) => calibrationText(f.calibration, f.values)).join("\n\n");
  return JSON.stringify({
    calibrations: found.map(({ calibration, values }) => ({
      ...calibration,
      ...(values && { values }),
    })),
  });
}

function readPeriod(name: string, text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{4}-\d\d)(?:\.\.(\d{4}-\d\d))?$/.exec(text);
  const [from, to] = [match?.[1], match?.[2] ?? match?.[1]];
  if (from !== undefined && to !== undefined && from <= to) return { from, to };
  throw new BadInput(
    `invalid --${name}: ${text || '""'}; expected a month such as 2011-10, or months such as 2018-01..2018-06`,
  );
}

function readText(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) {
      throw new BadInput(`${path} has ${size} bytes; expected at most ${MOST_BYTES}`);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    if (error instanceof TypeError) throw new BadInput(`${path} is not UTF-8 text; expected a CSV`);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") throw new BadInput(`no such file: ${path}`);
    if (code === "EISDIR") throw new BadInput(`${path} is a folder; expected a log as CSV`);
    if (code === "EACCES") throw new BadInput(`${path} may not be read: permission denied`);
    throw new BadInput(`${path} cannot be read: ${String(error)}`);
  }
}
