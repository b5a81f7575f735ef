/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly opacity: number;
}

/** Names of the colours that the style sheets write out. */
const NAMED: Readonly<Record<string, string>> = { white: "#fff", black: "#000" };

/**
 * A colour as style sheets say it, without variables: hexadecimal, `light-dark()`, `color-mix()` in sRGB,
 * `transparent`, `none`; undefined for none.
 * @throws RangeError for any other: a chart that a file would draw in the wrong colour is not drawn.
 */
export function readColour(text: string, dark: boolean): Colour | undefined {
  const said = text.trim();
  if (said === "none" || said === "transparent") return undefined;
  const [name, parts] = readCall(said);
  if (name === "light-dark") return readColour(parts[dark ? 1 : 0] ?? "", dark);
  if (name === "color-mix") return mixed(parts, dark);
  const hex = /^#([0-9a-f]{3,8})$/i.exec(NAMED[said] ?? said)?.[1];
  if (hex === undefined) throw new RangeError(`unknown colour: ${said}; expected #rrggbb`);
  const digits = hex.length < 6 ? [...hex].map((digit) => digit + digit).join("") : hex;
  const at = (i: number) => parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  return { rgb: [at(0), at(1), at(2)], opacity: digits.length === 8 ? at(3) / 255 : 1 };
}

/** "#rrggbb". */
export function hexOf({ rgb }: Colour): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

/** `color-mix(in srgb, A p%, B)` of two opaque colours. */
function mixed([, first = "", second = ""]: readonly string[], dark: boolean): Colour | undefined {
  const [, colour = first, percent = "50"] = /^(.*)\s+([\d.]+)%$/.exec(first.trim()) ?? [];
  const a = readColour(colour, dark);
  const b = readColour(second, dark);
  if (!a || !b) return a ?? b;
  const share = Number(percent) / 100;
  const mix = (i: 0 | 1 | 2) => a.rgb[i] * share + b.rgb[i] * (1 - share);
  return { rgb: [mix(0), mix(1), mix(2)], opacity: a.opacity * share + b.opacity * (1 - share) };
}

/** A function's name and its arguments; no name for a text that is no function. */
function readCall(text: string): readonly [name: string | undefined, parts: readonly string[]] {
  const [, name, inner = ""] = /^([a-z-]+)\((.*)\)$/.exec(text) ?? [];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === "(") depth++;
    if (inner[i] === ")") depth--;
    if (inner[i] === "," && depth === 0) {
      parts.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  return [name, [...parts, inner.slice(from)]];
}
