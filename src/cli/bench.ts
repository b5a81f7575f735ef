import { PRESETS, presetById, type Scenario } from "../../sims/index.ts";
import { alignColumns } from "./alignColumns.ts";
import type { Command } from "./Command.ts";
import { measureReferenceProcess, measureRuntimes, type Speed } from "./measureSpeed.ts";
import { measureWorkers, type WorkersSpeed } from "./measureWorkers.ts";
import { readOptions } from "./readOptions.ts";
import { runNative } from "./runNative.ts";

/** The yardstick, and the preset that workers are timed on: all features that cost time. */
const REFERENCE_PROCESS = "reference-process";
const WORKERS = "europe-measured";

interface Speeds {
  readonly presets: Readonly<Record<string, Speed>>;
  readonly referenceProcess: {
    readonly invoicesPerSecond: number;
    readonly meanTimeToCash: number;
    /** Invoices per second of the program given, run before and after, and what the kernel does of it. */
    readonly native?: number;
    readonly ofNative?: number;
  };
  readonly workers: WorkersSpeed;
}

export const bench: Command = {
  usage: "[--native PROGRAM] [--json]",
  help: "invoices per second and arm: both runtimes on each preset, one core; one worker and two",
  options: [
    "--native    program that prints its own speed on the reference process as “inv/s N”",
    "--json      one JSON object in place of the table",
  ],
  async run(args) {
    const { values } = readOptions(args, {
      native: { type: "string" },
      json: { type: "boolean" },
    });
    const speeds = await measure(values.native);
    return values.json ? JSON.stringify(speeds) : asText(speeds);
  },
};

async function measure(native: string | undefined): Promise<Speeds> {
  // The yardstick first, as its peers are measured: in a process that has run nothing else.
  const before = native === undefined ? NaN : runNative(native);
  const kernel = measureReferenceProcess(scenarioOf(REFERENCE_PROCESS));
  const after = native === undefined ? NaN : runNative(native);
  const mean = (before + after) / 2;
  const beside = native !== undefined && {
    native: mean,
    ofNative: kernel.invoicesPerSecond / mean,
  };
  const presets = PRESETS.map(({ scenario }) => {
    const arms = scenario.id === REFERENCE_PROCESS ? (["T"] as const) : (["T", "L"] as const);
    return [scenario.id, measureRuntimes(scenario, arms)] as const;
  });
  return {
    presets: Object.fromEntries(presets),
    referenceProcess: { ...kernel, ...beside },
    workers: await measureWorkers(scenarioOf(WORKERS)),
  };
}

function scenarioOf(id: string): Scenario {
  const preset = presetById(id);
  if (!preset) throw new Error(`the preset ${id} is gone; the benchmark needs it`);
  return preset.scenario;
}

function asText({ presets, referenceProcess, workers }: Speeds): string {
  const { invoicesPerSecond, meanTimeToCash, native, ofNative } = referenceProcess;
  const rows = Object.entries(presets).map(([id, speed]) => [
    id,
    rounded(speed.kernel),
    rounded(speed.reference),
    rounded(speed.kernel / speed.reference),
    (speed.kernel / invoicesPerSecond).toFixed(2),
    speed.transitions.toFixed(1),
    speed.nanosecondsPerTransition.toFixed(0),
  ]);
  const header = ["preset", "kernel", "XState", "ratio", "of yardstick", "transitions", "ns each"];
  return [
    "Invoices per second and arm, one core; ratios hold within this run",
    "",
    ...alignColumns([header, ...rows]),
    "",
    `Reference process, before all else: ${rounded(invoicesPerSecond)} invoices per second, mean time to cash ${meanTimeToCash.toFixed(3)} days`,
    ...(native === undefined || ofNative === undefined
      ? []
      : [
          `Native program beside it: ${rounded(native)}; the kernel does ${ofNative.toFixed(2)} of it`,
        ]),
    `Workers, ${WORKERS}: one ${rounded(workers.one)}, two ${rounded(workers.two)}: ${workers.ratio.toFixed(2)} of one`,
  ].join("\n");
}

function rounded(rate: number): string {
  return Number(rate.toPrecision(3)).toFixed(0);
}
