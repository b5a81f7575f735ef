import { attribute } from "./attribute.ts";
import { BadInput } from "./BadInput.ts";
import { bench } from "./bench.ts";
import { calibrate } from "./calibrate.ts";
import { claims } from "./claims.ts";
import type { Command, Outcome } from "./Command.ts";
import { compare } from "./compare.ts";
import { exportFile } from "./export.ts";
import { fit } from "./fit.ts";
import { log } from "./log.ts";
import { presets } from "./presets.ts";
import { printableLine, printableText } from "./printable.ts";
import { proofs } from "./proofs.ts";
import { schema } from "./schema.ts";
import { screenInputs } from "./screen.ts";
import { sensitivity } from "./sensitivity.ts";
import { breakEven } from "./sweeps/breakEven.ts";
import { grid } from "./sweeps/grid.ts";
import { sweep } from "./sweeps/sweep.ts";
import { validate } from "./validate.ts";
import { verify } from "./verify.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  presets,
  schema,
  validate,
  compare,
  export: exportFile,
  attribute,
  claims,
  log,
  calibrate,
  screen: screenInputs,
  sensitivity,
  fit,
  proofs,
  sweep,
  grid,
  "break-even": breakEven,
  bench,
  verify,
};

/** Exit codes. */
const DONE = 0;
const FAULT = 1;
const BAD_INPUT = 2;

function help(): string {
  const lines = Object.entries(COMMANDS).flatMap(([name, { usage, help, options = [] }]) => [
    `  daybook ${name} ${usage}`.trimEnd(),
    `      ${help}`,
    ...options.map((option) => `      ${option}`),
  ]);
  return [
    "Daybook: how many days, and how much money, does a shared ledger save a small supplier?",
    "",
    ...lines,
    "",
    "Exit codes: 0 done, 2 bad input, 3 an exported file does not hold (verify), 1 a check missed, or an internal fault.",
  ].join("\n");
}

function answer(
  args: readonly string[],
): string | Outcome | Promise<string | Uint8Array | Outcome> {
  const [name, ...rest] = args;
  if (name === undefined) throw new BadInput("missing command", "", ...help().split("\n"));
  if (name === "help" || name === "--help" || name === "-h" || asksHelp(rest)) return help();
  if (!Object.hasOwn(COMMANDS, name)) {
    const names = Object.keys(COMMANDS).join(", ");
    throw new BadInput(`unknown command: ${name}; expected one of ${names}`);
  }
  return COMMANDS[name]?.run(rest) ?? "";
}

function asksHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

/** Prints, and resolves when all has been taken; a reader who went away is no fault. */
function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") resolve();
      else reject(error);
    });
    const shown =
      typeof content === "string" && process.stdout.isTTY ? printableText(content) : content;
    process.stdout.write(shown, () => resolve());
  });
}

/** Runs one command: the answer on stdout, all else on stderr. Resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const found = await answer(args);
    if (found instanceof Uint8Array) {
      await print(found);
      return DONE;
    }
    if (typeof found === "string") {
      await print(`${found}\n`);
      return DONE;
    }
    await print(`${found.text}\n`);
    return found.met ? DONE : (found.missed ?? FAULT);
  } catch (error) {
    if (error instanceof BadInput) {
      for (const line of error.lines) console.error(printableLine(line));
      return BAD_INPUT;
    }
    console.error("daybook: internal fault");
    console.error(error);
    return FAULT;
  }
}
