import type { Result } from "../../../sims/summary/Result.ts";
import { formatNumber, formatPercent, formatShort, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { st, stageName, stageWhat } from "../../i18n/stages.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { describeRuns } from "../frame/curveText.ts";
import type { StageRow, StageRows } from "./stageRows.ts";

const DIGITS = 2;
const days = (value: number): string => formatNumber(value, DIGITS);
const signed = (value: number): string => formatSigned(value, DIGITS);

/** What the bars show, in a few sentences made from their data. */
export function describeStages({ pair, rows }: StageRows, result: Result, lastDay: number): string {
  const { base, other, difference, said } = pair;
  const [lo, hi] = intervalOf(difference.timeToCash).map(signed);
  const longest = most(rows, (row) => row.base);
  const largest = most(rows, (row) => Math.abs(row.difference.mean));
  return joinSentences([
    st("describe.what", { top: formatShort(lastDay, 0), ...said }),
    st("describe.result", {
      ...said,
      from: days(base.found.timeToCash.mean),
      to: days(other.found.timeToCash.mean),
      d: signed(difference.timeToCash.mean),
      lo: lo ?? "",
      hi: hi ?? "",
    }),
    longest && largest
      ? st("describe.contrast", {
          ...said,
          longest: stageName(longest.stage),
          n: days(longest.base),
          largest: stageName(largest.stage),
          d: signed(largest.difference.mean),
        })
      : "",
    describeRuns(result),
  ]);
}

/** One stage in both arms, as a sentence. */
export function readStage({ pair }: StageRows, row: StageRow): string {
  const [lo, hi] = intervalOf(row.difference).map(signed);
  const value = (n: number, arm: typeof pair.base.arm | typeof pair.other.arm) =>
    st("chart.value", { n: days(n), arm: t(`arm.${arm}.in`) });
  return st("chart.read", {
    name: stageName(row.stage),
    base: value(row.base, pair.base.arm),
    other: value(row.other, pair.other.arm),
    d: signed(row.difference.mean),
    lo: lo ?? "",
    hi: hi ?? "",
    what: stageWhat(row.stage),
  });
}

/** The bars as a table: days, and their share of the time to cash. */
export function stagesTable({ pair, rows }: StageRows): ChartTable {
  const [from, to] = [pair.base.found.timeToCash.mean, pair.other.found.timeToCash.mean];
  const cell = (value: number, whole: number) =>
    `${days(value)} (${formatPercent(whole > 0 ? value / whole : 0, 0)})`;
  return {
    caption: st("chart.table"),
    headers: [st("table.stage"), ...[pair.base, pair.other].map(({ arm }) => t(`arm.${arm}`))],
    rows: [
      ...rows.map((row) => [stageName(row.stage), cell(row.base, from), cell(row.other, to)]),
      [st("table.total"), cell(from, from), cell(to, to)],
    ],
  };
}

function most(rows: readonly StageRow[], size: (row: StageRow) => number): StageRow | undefined {
  return rows.reduce<StageRow | undefined>(
    (best, row) => (best === undefined || size(row) > size(best) ? row : best),
    undefined,
  );
}
