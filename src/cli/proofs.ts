import { CHECK_COUNT, runProofs, type ProofResult } from "../../sims/index.ts";
import { alignColumns } from "./alignColumns.ts";
import type { Command } from "./Command.ts";
import { readOptions } from "./readOptions.ts";

export const proofs: Command = {
  usage: "[--json]",
  help: "holds the model against what is known exactly: closed forms, queues, limits, directions",
  options: [
    "--json      one JSON object in place of the table",
    "Ends with exit code 1 if a check is missed.",
  ],
  run(args) {
    const { values } = readOptions(args, { json: { type: "boolean" } });
    const results: ProofResult[] = [];
    const { isTTY } = process.stderr;
    for (const result of runProofs()) {
      results.push(result);
      if (isTTY) process.stderr.write(`\r${results.length} of ${CHECK_COUNT} checks`);
    }
    if (isTTY) process.stderr.write("\r\u001b[K");
    const missed = results.filter(({ met }) => !met).length;
    const text = values.json
      ? JSON.stringify({ checks: results.length, missed, results })
      : proofsText(results, missed);
    return { text, met: missed === 0 };
  },
};

/** A line for each check: what was asked, what had to come out, and what did. */
function proofsText(results: readonly ProofResult[], missed: number): string {
  const rows = results.map((result) => [
    `${result.id}  ${result.name}: ${result.what}`,
    result.by,
    sign(result) + numbers(result.expected, result.digits),
    numbers(result.value, result.digits),
    result.error === undefined ? "" : result.error.toPrecision(2),
    result.met ? "yes" : "NO",
  ]);
  return [
    ...alignColumns([["", "by", "expected", "got", "standard error", "within"], ...rows]),
    "",
    "Within: 4 standard errors where chance has a part, else the last digit that is known.",
    `${results.length - missed} of ${results.length} checks met, ${missed} missed.`,
  ].join("\n");
}

function sign({ relation }: ProofResult): string {
  if (relation === "equal") return "";
  return relation === "atMost" ? "≤ " : "≥ ";
}

/** As many digits as are known, without zeros at the end. */
function numbers(value: number | readonly number[], digits: number): string {
  return [value]
    .flat()
    .map((x) => String(Number(x.toFixed(digits))))
    .join(" ");
}
