import {
  coalitionsOf,
  digest,
  digestOf,
  MODEL_VERSION,
  problemLine,
  readJson,
  render,
} from "../../sims/index.ts";
import { MOST_EXPORT_BYTES, readRecord, tooLargeExport } from "../export/record/readRecord.ts";
import type { LoggedExperiment, RecordedExperiment } from "../export/record/experiments.ts";
import type { ReproductionRecord } from "../export/record/ReproductionRecord.ts";
import { attributionJson } from "./attribute.ts";
import { BadInput } from "./BadInput.ts";
import type { Command, Outcome } from "./Command.ts";
import { compareJson } from "./compareJson.ts";
import { differencesOf, type Difference } from "./differences.ts";
import { EXPERIMENT_HELP, readWorkers } from "./experimentOptions.ts";
import { codeOf, readBytes } from "./readBytes.ts";
import { printableLine } from "./printable.ts";
import { readOptions } from "./readOptions.ts";
import { logAgain, studyAgain } from "./studiesAgain.ts";
import { tablesAgain } from "./tablesAgain.ts";
import { withEngine } from "./withEngine.ts";

/** Exit code where a file does not hold. */
const DIFFERS = 3;

export const verify: Command = {
  usage: "FILE [--workers W] [--json]",
  help: "runs what an exported file (SVG, PNG, PDF, HTML, JSON, XLSX, Parquet, ZIP, XES) says it shows; exit code 0 if it comes out the same to the last digit, 3 if not",
  options: [EXPERIMENT_HELP.workers, EXPERIMENT_HELP.json],
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      { workers: { type: "string" }, json: { type: "boolean" } },
      ["FILE"],
    );
    const [path = ""] = positionals;
    const threads = readWorkers(values.workers);
    const bytes = readBytes(path, {
      most: MOST_EXPORT_BYTES,
      tooLarge: tooLargeExport,
      unreadable,
    });
    const read = readRecord(bytes);
    if (!read.ok) throw new BadInput(`${path} ${read.reason}`, ...read.problems.map(problemLine));
    const { record, kind } = read;
    const results = kind === "JSON" ? jsonOf(bytes) : undefined;
    const again = await runAgain(record, threads, results);
    const differs: readonly Difference[] = [
      ...differencesOf(
        { record: { model: record.model, digest: record.digest } },
        { record: { model: MODEL_VERSION, digest: again.digest } },
      ),
      ...(results === undefined ? [] : differencesOf(results, again.answer)),
    ];
    const checked: Checked = {
      path,
      kind,
      record,
      differs,
      hasResults: results !== undefined,
      sameFigures: again.digestUnder(record.model) === record.digest,
      digest: again.digest,
    };
    return outcome(checked, values.json ?? false);
  },
};

interface Again {
  readonly digest: string;
  /** The digest that the result has if it is called that of another version of the model. */
  readonly digestUnder: (model: string) => string;
  /** The result as its command prints it in JSON. */
  readonly answer: object;
}

/** Runs what a record says; where `results` are tables of `export`, these are made again as well. */
async function runAgain(
  record: ReproductionRecord,
  threads: number,
  results: unknown,
): Promise<Again> {
  const { scenario, experiment } = record;
  if (experiment.kind === "log") {
    const found = logAgain(scenario, experiment);
    // Of a log only the events are told by its digest: no model has a part in it.
    return { digest: found, digestUnder: () => found, answer: {} };
  }
  const { seed, replications } = experiment;
  return withEngine(threads, replications, async (engine, onProgress) => {
    switch (experiment.kind) {
      case "compare": {
        const { arms, luck } = experiment;
        const asked = { scenario, seed, replications, arms, ...(luck && { luck }) };
        const summary = await engine.run(asked, { onProgress });
        const rows = () => engine.rows(asked, { onProgress });
        return {
          digest: summary.digest,
          digestUnder: (model) => digest({ ...summary.result, model }),
          answer: { ...compareJson(summary), ...(await tablesAgain(results, summary, rows)) },
        };
      }
      case "attribution": {
        const asked = { scenario, seed, replications, arms: coalitionsOf(scenario) };
        const summary = await engine.attribute(asked, { onProgress });
        return {
          digest: summary.digest,
          digestUnder: (model) => digestOf({ ...summary.attribution, model }),
          answer: attributionJson(summary),
        };
      }
      default: {
        const answer = await studyAgain(engine, scenario, experiment, onProgress);
        const { digest: found, ...rest } = answer;
        return { digest: found, digestUnder: (model) => digestOf({ ...rest, model }), answer };
      }
    }
  });
}

interface Checked {
  readonly path: string;
  readonly kind: string;
  readonly record: ReproductionRecord;
  readonly differs: readonly Difference[];
  readonly hasResults: boolean;
  /** Whether all figures are those of the record, whatever the model is called. */
  readonly sameFigures: boolean;
  readonly digest: string;
}

function outcome(checked: Checked, json: boolean): Outcome {
  const met = checked.differs.length === 0;
  return {
    text: json ? jsonText(checked) : plainLines(checked).map(printableLine).join("\n"),
    met,
    missed: DIFFERS,
  };
}

/** The keys are described in the README and stay as they are. */
function jsonText({ path, kind, record, differs, sameFigures, digest: here }: Checked): string {
  const { model, experiment, scenario, digest: recorded } = record;
  return JSON.stringify({
    file: path,
    kind,
    holds: differs.length === 0,
    sameFigures,
    model: { file: model, here: MODEL_VERSION },
    digest: { file: recorded, here },
    experiment,
    scenario: { id: scenario.id, title: scenario.title },
    differs,
  });
}

function plainLines(checked: Checked): readonly string[] {
  const { path, kind, record, differs, hasResults, sameFigures } = checked;
  const { scenario, experiment, model } = record;
  const asked = [
    `${path} (${kind}): ${scenario.title} (${scenario.id})`,
    `${experimentText(experiment)}, model ${model}`,
    "",
  ];
  if (differs.length === 0) {
    return [
      ...asked,
      "Holds: run again, all of it came out the same to the last digit.",
      hasResults
        ? "The figures in the file are those of the run."
        : "What is drawn or listed in the file was not read: the digest is of the whole result behind it.",
      `Digest ${record.digest}`,
    ];
  }
  return [
    ...asked,
    "Does not hold. What differs:",
    ...differs.map(
      ({ what, file, here }) => `  ${what}: ${shown(file)} in the file, ${shown(here)} here`,
    ),
    ...(model === MODEL_VERSION ? [] : [versionText(model, sameFigures)]),
  ];
}

/** A digest in full, anything else shortened. */
function shown(value: unknown): string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value) ? value : render(value);
}

function experimentText(experiment: ReproductionRecord["experiment"]): string {
  const { kind, seed } = experiment;
  if (kind !== "log") {
    return `${kind}, ${experiment.replications} replications, seed ${seed}${armsText(experiment)}`;
  }
  const { first, last, every, arm } = experiment;
  const runs = first === last ? `replication ${first}` : `replications ${first} to ${last}`;
  const sample = every === 1 ? "" : `, one of ${every} invoices`;
  return `${kind}, ${runs}${sample}, seed ${seed}, arm ${arm}`;
}

function armsText(experiment: Exclude<RecordedExperiment, LoggedExperiment>): string {
  if (experiment.kind === "attribution") return "";
  const own = "luck" in experiment ? ", luck of their own" : "";
  return `, arms ${experiment.arms.join(", ")}${own}`;
}

function versionText(model: string, sameFigures: boolean): string {
  return sameFigures
    ? `Model ${model} and this one, ${MODEL_VERSION}, give the same figures to the last digit.`
    : `The file was made with model ${model}; this is ${MODEL_VERSION}, so figures may differ. Daybook with model ${model} would tell whether it holds.`;
}

function jsonOf(bytes: Uint8Array): unknown {
  const json = readJson(new TextDecoder().decode(bytes));
  return json.ok ? json.value : undefined;
}

function unreadable(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === "EISDIR") return `${path} is a folder; expected an exported file`;
  if (code === "EACCES") return `${path} may not be read: permission denied`;
  if (code === "ENOENT" || code === "ENOTDIR") return `no such file: ${path}`;
  return `${path} cannot be read: ${String(error)}`;
}
