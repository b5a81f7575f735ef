import { readRun, type ShelvedRun } from "./ShelvedRun.ts";

const KIND = "daybook-shelf";
const FORMAT = 1;
/** Bytes that a file of runs may have; a full shelf has a quarter of it. */
export const MOST_SHELF_BYTES = 60_000_000;

/** What a file of runs holds; what cannot be used of it is left out and told. */
export type ReadShelf =
  | {
      readonly ok: true;
      readonly runs: readonly ShelvedRun[];
      /** Entries that cannot be used: the number of each, from 1, and where it goes wrong first. */
      readonly refused: readonly { readonly entry: number; readonly path: string }[];
    }
  | { readonly ok: false; readonly why: ShelfFault };

/** Why there are no runs in a file: too large, not JSON in UTF-8, something else, or a newer format. */
export type ShelfFault = "large" | "text" | "other" | "format";

/** Runs that are checked before the page may draw again. */
const AT_ONCE = 4;

/** Runs as the text of a file, from which they come back exactly. */
export function writeShelf(runs: readonly ShelvedRun[]): string {
  const lines = runs.map((run) => JSON.stringify(run));
  return `{"kind":"${KIND}","format":${FORMAT},"runs":[\n${lines.join(",\n")}\n]}\n`;
}

function valueOf(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** The runs in the bytes of a file. Never rejects. */
export async function readShelf(bytes: Uint8Array): Promise<ReadShelf> {
  if (bytes.length > MOST_SHELF_BYTES) return { ok: false, why: "large" };
  const json = valueOf(bytes);
  if (!json) return { ok: false, why: "text" };
  const given = field(json.value, "runs");
  if (field(json.value, "kind") !== KIND || !Array.isArray(given)) {
    return { ok: false, why: "other" };
  }
  if (field(json.value, "format") !== FORMAT) return { ok: false, why: "format" };
  const runs = new Map<string, ShelvedRun>();
  const refused: { entry: number; path: string }[] = [];
  for (const [i, entry] of given.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    const read = readRun(entry);
    if (!read.ok) refused.push({ entry: i + 1, path: read.path });
    else if (!runs.has(read.run.digest)) runs.set(read.run.digest, read.run);
  }
  return { ok: true, runs: [...runs.values()], refused };
}
