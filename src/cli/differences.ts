import { own } from "../../sims/index.ts";

/** Something that a file says and the model does not, or says otherwise. */
export interface Difference {
  /** Dot path: `arms.L.timeToCash.mean`. */
  readonly what: string;
  readonly file: unknown;
  readonly here: unknown;
}

/** Differences that are listed. */
const MOST = 50;

/**
 * Where an answer in a file differs from the one computed here, value by value in the order of the latter: only what both
 * have is compared, since a file may tell less, or more. At most 50.
 */
export function differencesOf(file: unknown, here: unknown): readonly Difference[] {
  const found: Difference[] = [];
  walk(file, here, "", found);
  return found;
}

function walk(file: unknown, here: unknown, what: string, found: Difference[]): void {
  if (found.length >= MOST) return;
  if (typeof here !== "object" || here === null || typeof file !== "object" || file === null) {
    if (file !== here) found.push({ what, file, here });
    return;
  }
  if (Array.isArray(here) !== Array.isArray(file)) return void found.push({ what, file, here });
  if (Array.isArray(here) && Array.isArray(file) && here.length !== file.length) {
    found.push({ what: `${what}.length`, file: file.length, here: here.length });
    return;
  }
  for (const [key, value] of Object.entries(here)) {
    if (value === undefined || !Object.hasOwn(file, key)) continue;
    walk(own(file, key), value, what === "" ? key : `${what}.${key}`, found);
  }
}
