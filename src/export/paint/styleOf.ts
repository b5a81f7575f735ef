import { PRINT, type Look } from "./Look.ts";
import type { Rule } from "./readRules.ts";
import { means, type Seen } from "./Selector.ts";

/** What style sheets say of one element: properties and variables, as written. */
export type Style = Readonly<Record<string, string>>;

/** Properties that an element hands on to what it holds. */
const INHERITED =
  /^(--.*|fill|fill-opacity|stroke|stroke-(width|opacity|dasharray|linecap|linejoin)|font-(size|weight|style)|paint-order)$/;

/**
 * The style of the last of a line of elements, given that of the one around it. A fill of its own
 * prevails over all rules, as an attribute `style` does.
 */
export function styleOf(
  rules: readonly Rule[],
  line: readonly Seen[],
  around: Style,
  look: Look,
  fill: string | undefined,
): Style {
  const style: Record<string, string> = {};
  for (const [property, value] of Object.entries(around)) {
    if (INHERITED.test(property)) style[property] = value;
  }
  for (const { selector, declarations } of rules) {
    if (!means(selector, line)) continue;
    for (const [property, value] of declarations) style[property] = value;
  }
  if (fill !== undefined) style.fill = fill;
  return look === "print" ? { ...style, ...PRINT } : style;
}

/** A value with the variables of a style put in; what stands behind a comma where there is none. */
export function resolved(value: string, style: Style): string {
  const start = value.indexOf("var(");
  if (start < 0) return value;
  let depth = 0;
  let end = start + 3;
  do {
    if (value[end] === "(") depth++;
    if (value[end] === ")") depth--;
    end++;
  } while (depth > 0 && end < value.length);
  const inner = value.slice(start + 4, end - 1);
  const comma = inner.indexOf(",");
  const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const found = style[name] ?? (comma < 0 ? undefined : inner.slice(comma + 1).trim());
  if (found === undefined) throw new RangeError(`unknown variable: ${name} in ${value}`);
  return resolved(value.slice(0, start) + found + value.slice(end), style);
}
