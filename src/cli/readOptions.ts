import { parseArgs, type ParseArgsConfig } from "node:util";
import { BadInput } from "./BadInput.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>["values"];

/** Seeds, and numbers of replications: 32 bits each. */
export const SEEDS = [0, 2 ** 32 - 1] as const;

/** A negative number after an option is its value, and is refused with a better reason later. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const last = joined.at(-1);
    if (last?.startsWith("--") && !last.includes("=") && /^-[\d.]/.test(arg)) {
      joined[joined.length - 1] = `${last}=${arg}`;
    } else {
      joined.push(arg);
    }
  }
  return joined;
}

/** Options by name and the `expected` arguments by position. Throws BadInput on any other. */
export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
  expected: readonly string[] = [],
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  const { values, positionals } = parsed(args, options);
  const missing = expected[positionals.length];
  if (missing !== undefined) throw new BadInput(`missing ${missing}`);
  const extra = positionals[expected.length];
  if (extra !== undefined) {
    throw new BadInput(`unexpected argument: ${extra}; expected ${expected.join(" ") || "none"}`);
  }
  return { values, positionals };
}

function parsed<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: joinNegatives(args), options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const unknown = /^Unknown option '([^']+)'/.exec(error.message)?.[1];
    if (unknown === undefined) throw new BadInput(error.message);
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new BadInput(`unknown option: ${unknown}; expected ${known.join(", ") || "none"}`);
  }
}

/** The option as a whole number between two bounds, or `fallback` where it was not given. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  [lo, hi]: readonly [number, number],
  fallback: number,
): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= lo && value <= hi) return value;
  throw new BadInput(`invalid --${name}: ${text}; expected a whole number from ${lo} to ${hi}`);
}

/** The option as one of some words, or `fallback` where it was not given. */
export function oneOf<const Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
  fallback: Word,
): Word {
  if (text === undefined) return fallback;
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw new BadInput(`invalid --${name}: ${text}; expected ${words.join(" or ")}`);
}
