import { parseArgs, type ParseArgsConfig } from "node:util";
import { suggestion } from "../../sims/index.ts";
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
    if (last?.startsWith("--") && last !== "--" && !last.includes("=") && /^-[\d.]/.test(arg)) {
      joined[joined.length - 1] = `${last}=${arg}`;
    } else {
      joined.push(arg);
    }
  }
  return joined;
}

/**
 * Options by name and the `expected` arguments by position, then those that may follow. Throws
 * BadInput on any other.
 */
export function readOptions<const T extends Options>(
  args: readonly string[],
  options: T,
  expected: readonly string[] = [],
  optional: readonly string[] = [],
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  const { values, positionals } = parsed(args, options);
  const missing = expected[positionals.length];
  if (missing !== undefined) throw new BadInput(`missing ${missing}; daybook help shows how`);
  const all = [...expected, ...optional];
  const extra = positionals[all.length];
  if (extra !== undefined) {
    throw new BadInput(`unexpected argument: ${extra}; expected ${all.join(" ") || "none"}`);
  }
  return { values, positionals };
}

function parsed<T extends Options>(args: readonly string[], options: T) {
  const joined = joinNegatives(args);
  try {
    const { tokens, ...rest } = parseArgs({
      args: joined,
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    refuseRepeated(tokens, options);
    return rest;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new BadInput(reasonOf(error.message, options));
  }
}

function refuseRepeated(
  tokens: readonly { readonly kind: string; readonly name?: string }[],
  options: Options,
): void {
  const seen = new Set<string>();
  for (const { kind, name } of tokens) {
    if (kind !== "option" || name === undefined || options[name]?.multiple) continue;
    if (seen.has(name)) throw new BadInput(`--${name} is given twice; expected once`);
    seen.add(name);
  }
}

/** Node's reasons in our words. */
function reasonOf(message: string, options: Options): string {
  const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const known = Object.keys(options).map((name) => `--${name}`);
    const near = suggestion(unknown, known);
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    return `unknown option: ${unknown}${hint || `; expected ${known.join(", ") || "none"}`}`;
  }
  const name = /^Option '(?:-\w, )?--([\w-]+)/.exec(message)?.[1];
  if (name === undefined) return message;
  return message.includes("does not take an argument")
    ? `--${name} takes no value; expected --${name} alone`
    : `missing value of --${name}; expected --${name} and its value`;
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
  throw new BadInput(
    `invalid --${name}: ${text || '""'}; expected a whole number from ${lo} to ${hi}`,
  );
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
  throw new BadInput(`invalid --${name}: ${text || '""'}; expected ${anyOf(words)}`);
}

function anyOf(words: readonly string[]): string {
  return words.length > 2 ? `one of ${words.join(", ")}` : words.join(" or ");
}
