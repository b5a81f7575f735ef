import { isWellFormed } from "./isWellFormed.ts";

/**
 * Canonical JSON by RFC 8785: members sorted by UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them. Members that are undefined are left out, as by JSON.stringify.
 * Throws on what JSON cannot say: NaN, infinities, lone surrogates, functions, typed arrays.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "$");
}

function write(value: unknown, path: string): string {
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) {
        throw new TypeError(`${path} is ${value}; JSON has finite numbers only.`);
      }
      return String(value);
    case "string":
      if (!isWellFormed(value))
        throw new TypeError(`${path} has a lone surrogate; UTF-16 pairs only.`);
      return JSON.stringify(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) {
        return `[${value.map((item, i) => write(item, `${path}[${i}]`)).join(",")}]`;
      }
      return writeObject(value, path);
    default:
      throw new TypeError(`${path} is a ${typeof value}; JSON has none.`);
  }
}

function writeObject(value: object, path: string): string {
  if (ArrayBuffer.isView(value)) {
    throw new TypeError(`${path} is a typed array; make it a plain array.`);
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => {
      const place = `${path}.${key}`;
      return `${write(key, place)}:${write(member, place)}`;
    });
  return `{${members.join(",")}}`;
}
