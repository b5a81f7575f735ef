import { parseNumber } from "../../format/parseNumber.ts";
import { t } from "../../i18n/t.ts";

export interface QuantileRows {
  readonly probabilities: readonly number[];
  readonly quantiles: readonly number[];
}

/** A table of quantiles as lines of text: a share in percent, and the value that so many stay below. */
export function quantileLines({ probabilities, quantiles }: QuantileRows): string {
  return probabilities
    .map((p, i) => `${Number((p * 100).toPrecision(12))} %  ${quantiles[i] ?? ""}`)
    .join("\n");
}

/**
 * The table that lines of text say, as in "50 %  3.2", the columns apart by spaces, tabs or
 * semicolons; or the sentence about the first line that cannot be read. Whether the rows rise is not
 * checked here.
 */
export function parseQuantileLines(text: string): QuantileRows | { readonly problem: string } {
  const probabilities: number[] = [];
  const quantiles: number[] = [];
  for (const [i, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const cells = line
      .replaceAll("%", " ")
      .split(/[\s;]+/)
      .filter((cell) => cell !== "");
    const [share, value] = cells.map(parseNumber);
    if (cells.length !== 2 || share === undefined || value === undefined) {
      return { problem: t("spread.table.line", { n: String(i + 1), line }) };
    }
    probabilities.push(Number((share / 100).toPrecision(12)));
    quantiles.push(value);
  }
  return { probabilities, quantiles };
}
