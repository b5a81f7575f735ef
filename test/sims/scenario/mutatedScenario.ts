import * as fc from "fast-check";
import { PRESETS } from "../../../sims/scenario/presets/index.ts";
import { serialiseScenario } from "../../../sims/scenario/parseScenario.ts";

/** A step into a file: a key, or an index. */
type Path = readonly (string | number)[];

/** Every place in a file but the file itself. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(inside, here)];
  });
}

const TEXTS = PRESETS.map(({ scenario }) => serialiseScenario(scenario));
const PLACES = placesIn(JSON.parse(TEXTS[0] ?? "{}"));

const NUMBERS = [0, -0, 1, -1, 0.5, 1.5, 1e-6, 5e-324, 365, 1e9, 2 ** 53, 1e308, -1e308];
const NO_JSON = [NaN, Infinity, -Infinity, undefined];

/** What may stand where something else should. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS, ...NO_JSON, null, true, "", "1", [], {}),
  fc.double(),
  fc.integer({ min: 0, max: 200 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.record({ family: fc.constantFrom("constant", "uniform", "pert", "weibull"), value: fc.nat() }),
  fc.record({
    family: fc.constant("empirical"),
    probabilities: fc.array(fc.double({ min: 0, max: 1 })),
    quantiles: fc.array(fc.double({ min: 0, max: 400 })),
  }),
  fc.anything(),
);

const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length"),
  fc.string(),
);

type Mutation =
  | { readonly kind: "replace"; readonly value: unknown }
  | { readonly kind: "delete" }
  | { readonly kind: "rename"; readonly key: string }
  | { readonly kind: "add"; readonly key: string; readonly value: unknown };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("replace" as const), value }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("add" as const), key, value }) },
);

/** Sets a key as JSON.parse would: "__proto__" is a key like any other. */
function put(object: object, name: string | number, inside: unknown): void {
  Object.defineProperty(object, name, {
    value: inside,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function mutate(file: unknown, path: Path, change: Mutation): void {
  let parent: unknown = file;
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== "object" || parent === null) return;
    parent = (parent as Record<string | number, unknown>)[step];
  }
  if (typeof parent !== "object" || parent === null) return;
  const last = path.at(-1) ?? "";
  // An earlier change may have put a list where an object was.
  if (Array.isArray(parent) && typeof last === "string") return;
  const here = (parent as Record<string | number, unknown>)[last];
  if (change.kind === "replace") put(parent, last, change.value);
  else if (Array.isArray(parent)) {
    if (change.kind === "add") parent.push(change.value);
    else parent.splice(Number(last), 1);
  } else if (change.kind === "add") put(parent, change.key, change.value);
  else {
    delete (parent as Record<string | number, unknown>)[last];
    if (change.kind === "rename") put(parent, change.key, here);
  }
}

/** Presets in which one to four places are deleted, renamed, given another value or a new neighbour. */
export function mutatedScenario(): fc.Arbitrary<unknown> {
  const changes = fc.array(fc.tuple(fc.constantFrom(...PLACES), mutation), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.tuple(fc.constantFrom(...TEXTS), changes).map(([text, mutations]) => {
    const file: unknown = JSON.parse(text);
    for (const [path, change] of mutations) mutate(file, path, change);
    return file;
  });
}
