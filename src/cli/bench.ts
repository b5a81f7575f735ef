import type { Command } from "./Command.ts";
import { measureReferenceProcess, measureRuntimes } from "./measureSpeed.ts";
import { readOptions } from "./readOptions.ts";

/** The preset that both runtimes are timed on. */
const PRESET = "europe-measured";

export const bench: Command = {
  usage: "[--json]",
  help: "invoices per second and arm of both runtimes, on one core",
  run(args) {
    const { values } = readOptions(args, { json: { type: "boolean" } });
    // The yardstick first, as its peers are measured: in a process that has run nothing else.
    const referenceProcess = measureReferenceProcess();
    const runtimes = measureRuntimes(PRESET);
    if (values.json) {
      return JSON.stringify({ presets: { [PRESET]: runtimes }, referenceProcess });
    }
    const { invoicesPerSecond, meanTimeToCash } = referenceProcess;
    return [
      "Invoices per second and arm, one core",
      `  ${PRESET}, kernel      ${rounded(runtimes.kernel)}`,
      `  ${PRESET}, reference   ${rounded(runtimes.reference)}`,
      `  reference process, kernel    ${rounded(invoicesPerSecond)}`,
      `Mean time to cash of the reference process: ${meanTimeToCash.toFixed(3)} days`,
    ].join("\n");
  },
};

function rounded(rate: number): string {
  return Number(rate.toPrecision(3)).toFixed(0).padStart(9);
}
