import type { Estimate } from "../../../sims/summary/Result.ts";
import type { PairText } from "../../arms/pairText.ts";
import { DRAWN } from "../../charts/luck/luckLayout.ts";
import { digitsFor, formatNumber, formatSigned } from "../../format/number.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { lt } from "../../i18n/luck.ts";
import type { BothKinds, LuckAnswer } from "./luckStudy.ts";

/** Times as many replications that are not worth a sentence. */
const FEW = 1.2;

/** "−6.6 ± 0.2", in the decimals that the half-width needs; the mean alone without an interval. */
export function aboutText({ mean, ci95 }: Estimate, least = 0): string {
  if (!ci95) return formatSigned(mean, Math.max(1, least));
  const half = (ci95[1] - ci95[0]) / 2;
  // Without the dust of a difference of decimals, which would cost a decimal.
  const digits = Math.max(least, digitsFor(Number(half.toPrecision(2)), 1));
  return lt("about", { mean: formatSigned(mean, digits), half: formatNumber(half, digits) });
}

/** How many times as many replications: whole numbers from ten on. */
export function timesText(times: number): string {
  if (Number.isNaN(times)) return "–";
  if (times === Infinity) return "∞";
  return formatNumber(times, times < 10 ? 1 : 0);
}

/** The finding in two sentences. */
export function leadText({ common, own, times }: BothKinds): string {
  const digits = common.ci95 ? digitsFor((common.ci95[1] - common.ci95[0]) / 2, 1) : 1;
  const least = Math.max(1, digits);
  const days = lt("lead.days", { common: aboutText(common, least), own: aboutText(own, least) });
  return joinSentences([days, moreText(times)]);
}

function moreText(times: number): string {
  if (Number.isNaN(times)) return "";
  if (times === Infinity) return lt("lead.exact");
  if (times < FEW) return lt("lead.none");
  return lt("lead.more", { times: timesText(times) });
}

/** What a picture of replications shows. */
export function joinedText({ pairs, own }: LuckAnswer, words: PairText, joined: boolean): string {
  const drawn = pairs.slice(0, DRAWN);
  const base = joined ? drawn.map(([days]) => days) : own.base.slice(0, DRAWN);
  const other = joined ? drawn.map(([, days]) => days) : own.other.slice(0, DRAWN);
  const day = (value: number) => formatNumber(value, 1);
  return lt(joined ? "picture.describe.common" : "picture.describe.own", {
    ...words,
    n: String(base.length),
    aLow: day(Math.min(...base)),
    aHigh: day(Math.max(...base)),
    bLow: day(Math.min(...other)),
    bHigh: day(Math.max(...other)),
    down: String(drawn.filter(([before, after]) => after < before).length),
  });
}
