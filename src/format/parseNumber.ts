/** Digits that may be grouped by commas in threes, as numbers are shown. */
const PLAIN = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i;

/**
 * The number that a text says, however it was typed or pasted: with spaces, grouped thousands, a true
 * minus sign. Undefined for anything else, such as a decimal comma, which could be either.
 */
export function parseNumber(text: string): number | undefined {
  // Chinese input methods write digits and signs as wide as characters.
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace("−", "-");
  if (!PLAIN.test(plain) || !/\d/.test(plain)) return undefined;
  const value = Number(plain.replaceAll(",", ""));
  return Number.isFinite(value) ? value : undefined;
}
