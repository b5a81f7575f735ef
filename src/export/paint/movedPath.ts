/** How many numbers a command takes, and which of them are across and down. */
const NUMBERS: Readonly<Record<string, string>> = {
  M: "xy",
  L: "xy",
  H: "x",
  V: "y",
  C: "xyxyxy",
  Q: "xyxy",
  A: "-----xy",
  Z: "",
};

const TOKEN = /([a-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;

/**
 * A path moved: absolute commands by `x` and `y`, relative ones as they are. Two decimals, so that the
 * same picture is the same bytes wherever it was computed.
 * @throws RangeError for a command that charts do not use
 */
export function movedPath(d: string, { x, y }: { readonly x: number; readonly y: number }): string {
  let command = "";
  let at = 0;
  let out = "";
  for (const [token, letter] of d.matchAll(TOKEN)) {
    if (letter !== undefined) {
      command = letter;
      at = 0;
      if (NUMBERS[letter.toUpperCase()] === undefined) {
        throw new RangeError(`unknown path command: ${letter}; expected M L H V C Q A or Z`);
      }
      out += letter;
      continue;
    }
    const axes = NUMBERS[command.toUpperCase()] ?? "";
    const axis = axes[at % axes.length];
    const absolute = command === command.toUpperCase();
    const by = absolute ? (axis === "x" ? x : axis === "y" ? y : 0) : 0;
    out += `${at === 0 ? "" : " "}${shortNumber(Number(token) + by)}`;
    at++;
  }
  return out;
}

/** A number with at most two decimals, and none that say nothing. */
export function shortNumber(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}
