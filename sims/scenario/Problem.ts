/** One thing that is wrong with an input: where, what stands there, what would be right. */
export interface Problem {
  /** Dot path; empty for the whole input. */
  readonly path: string;
  /** The value, shortened to at most 60 characters. */
  readonly value: string;
  /** What would be right. */
  readonly expected: string;
}

const LONGEST = 60;
const DEEPEST = 2;
const MOST_ITEMS = 6;

function shorten(text: string, longest = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function renderList(items: readonly string[], more: boolean, brackets: string): string {
  const inside = more ? [...items, "…"] : items;
  return `${brackets.charAt(0)}${inside.join(", ")}${brackets.charAt(1)}`;
}

function renderDeep(value: unknown, depth: number): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (typeof value === "bigint") return `${shorten(value.toString())}n`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) {
    if (depth >= DEEPEST) return "[…]";
    const items = value.slice(0, MOST_ITEMS).map((item) => renderDeep(item, depth + 1));
    return renderList(items, value.length > MOST_ITEMS, "[]");
  }
  if (depth >= DEEPEST) return "{…}";
  const keys = Object.keys(value);
  const items = keys
    .slice(0, MOST_ITEMS)
    .map((key) => `${shorten(key)}: ${renderDeep(own(value, key), depth + 1)}`);
  return renderList(items, keys.length > MOST_ITEMS, "{}");
}

/** Any value as text of at most 60 characters; `undefined` reads "missing". */
export function render(value: unknown): string {
  return shorten(renderDeep(value, 0));
}

/** The value of an object's own key; undefined for anything else. Blind to prototypes. */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** The own value at a dot path; undefined where the path leaves the object. */
export function ownAt(value: unknown, path: string): unknown {
  return path.split(".").reduce(own, value);
}

/** One line: path, value, what would be right. */
export function problemLine({ path, value, expected }: Problem): string {
  return `${path === "" ? "scenario" : path}: ${value}: expected ${expected}`;
}
