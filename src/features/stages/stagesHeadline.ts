import type { Estimate } from "../../../sims/summary/Result.ts";
import type { StageRow, StageRows } from "../../charts/stages/stageRows.ts";
import { digitsFor, formatNumber, formatSigned } from "../../format/number.ts";
import { intervalOf } from "../../format/intervalOf.ts";
import { asSentence, joinAnd, joinList, withinSentence } from "../../i18n/joins.ts";
import { st, stageName } from "../../i18n/stages.ts";
import { t } from "../../i18n/t.ts";

/** Stages that the headline names at most. */
const MOST_NAMED = 3;

export interface StagesHeadline {
  readonly text: string;
  /** The stages that it names, with what their intervals allow to be said. */
  readonly intervals: string;
}

/**
 * Where the difference comes from, in one sentence: the largest stages that make up more than half of
 * it. It claims no gain and no loss that the interval of the time to cash does not carry.
 */
export function stagesHeadline({ pair, rows }: StageRows): StagesHeadline {
  const { timeToCash } = pair.difference;
  const digits = Math.max(1, digitsFor(timeToCash.mean));
  const n = (x: number) => formatNumber(Math.abs(x), digits);
  const sign = signOf(timeToCash);
  if (rows.every(({ difference }) => difference.mean === 0)) {
    const same = st("headline.same", { n: n(pair.base.found.timeToCash.mean) });
    return { text: same, intervals: "" };
  }
  const bySize = [...rows].sort(
    (a, b) => Math.abs(b.difference.mean) - Math.abs(a.difference.mean),
  );
  if (sign === 0) {
    const [largest] = bySize;
    const text = st("headline.unclear", {
      change: t(`arm.${pair.other.arm}.change`),
      n: formatSigned(largest?.difference.mean ?? 0, digits),
      stages: largest ? nameOf(largest) : "",
    });
    return { text, intervals: intervalsOf(bySize.slice(0, 1), timeToCash, digits) };
  }
  const whole = timeToCash.mean;
  const ofIt = bySize.filter(({ difference }) => difference.mean * sign > 0);
  const named: StageRow[] = [];
  let part = 0;
  for (const row of ofIt) {
    if (named.length === MOST_NAMED || Math.abs(part) > Math.abs(whole) / 2) break;
    named.push(row);
    part += row.difference.mean;
  }
  const against = bySize.find(({ difference }) => signOf(difference) === -sign);
  const stages = joinAnd(
    named.map((row) =>
      named.length === 1
        ? nameOf(row)
        : st("part", { name: nameOf(row), n: n(row.difference.mean) }),
    ),
  );
  const isOver = Math.abs(part) > Math.abs(whole);
  const values = { part: n(part), whole: n(whole), back: n(part - whole), stages };
  const more = against && {
    stage: nameOf(against),
    n: n(against.difference.mean),
  };
  const text =
    sign > 0
      ? st(isOver ? "headline.overLoss" : "headline.loss", values)
      : isOver
        ? st("headline.over", values)
        : more
          ? st("headline.gain.more", { ...values, ...more })
          : st("headline.gain", values);
  return { text: asSentence(text), intervals: intervalsOf(named, timeToCash, digits) };
}

function intervalsOf(rows: readonly StageRow[], whole: Estimate, digits: number): string {
  const range = (estimate: Estimate) => {
    const [lo, hi] = intervalOf(estimate).map((x) => formatSigned(x, digits + 1));
    return { lo: lo ?? "", hi: hi ?? "" };
  };
  const parts = rows.map((row) =>
    st("interval.part", { name: nameOf(row), ...range(row.difference) }),
  );
  const { lo, hi } = range(whole);
  return st("interval", { parts: joinList(parts), whole: t("table.range", { lo, hi }) });
}

/** −1 or 1 where the interval lies on that side of zero. */
function signOf(estimate: Estimate): number {
  const [lo, hi] = intervalOf(estimate);
  return hi < 0 ? -1 : lo > 0 ? 1 : 0;
}

function nameOf({ stage }: StageRow): string {
  return withinSentence(stageName(stage));
}
