import type { Crossing, Crossings, Measure } from "../../sims/index.ts";
import { decimalExponent } from "../format/decimalExponent.ts";
import { joinAnd } from "../i18n/joins.ts";
import { w, type WhatIfKey } from "../i18n/whatIf.ts";
import type { Pair } from "./pairs.ts";

/** What a sentence about break-evens needs to know beside the numbers. */
export interface CrossingWords extends Pair {
  readonly measure: Pick<Measure, "id">;
  readonly from: number;
  readonly to: number;
  /** Whether the parameter takes whole numbers only. */
  readonly whole: boolean;
  /** A value of the parameter in words, unit included. */
  readonly say: (value: number) => string;
}

/** Values as fine as the range deserves: to a two-hundredth of it, and a round one at that. */
function rounded(words: CrossingWords): CrossingWords {
  const digits = -decimalExponent((words.to - words.from) / 200);
  const round = (value: number): number => Number(value.toFixed(Math.min(12, Math.max(0, digits))));
  const isEnd = (value: number): boolean => value === words.from || value === words.to;
  return { ...words, say: (value) => words.say(isEnd(value) ? value : round(value)) };
}

/** Where a difference crosses zero, one sentence for each crossing; or that it does not, and how certain that is. */
export function crossingSentences(found: Crossings, asked: CrossingWords): readonly string[] {
  const words = rounded(asked);
  const { crossings, throughout, equalAt } = found;
  const sentences = crossings.map((crossing) => crossingSentence(crossing, words));
  if (!throughout && crossings.length === 0) return [w("none.empty", rangeText(words))];
  if (throughout) sentences.push(noneSentence(found, throughout, words));
  else if (found.uncertain.length > 0) {
    sentences.push(w("uncertainToo", { where: whereText(found.uncertain, words) }));
  }
  // Where nothing differs anywhere that has been said.
  if (equalAt.length > 0 && throughout?.sign !== 0) {
    const where = w("at", { value: joinAnd(equalAt.map(words.say)) });
    sentences.push(w("equalAt", { where }));
  }
  return sentences;
}

function crossingSentence(crossing: Crossing, words: CrossingWords): string {
  const { roots, before, after } = crossing;
  const arm = w(`arm.${words.arm}`);
  const values = {
    arm,
    base: w(`arm.${words.base}`),
    at: rootsText(roots, words),
    interval: intervalText(crossing.interval, words),
    before: signWord(before, words),
    after: signWord(after, words),
    word: signWord(-1, words),
  };
  if (before !== 0 && before === after) return w("breakEven.touches", values);
  if (roots.length > 1) {
    const side = before && after ? "both" : before ? "before" : after ? "after" : "none";
    return w("breakEven.several", { ...values, sides: w(`sides.${side}`, values) });
  }
  if (before && after) return w("breakEven.clear", values);
  if (before) return w("breakEven.before", values);
  return w(after ? "breakEven.after" : "breakEven.unclear", values);
}

function noneSentence(
  found: Crossings,
  { sign, certain }: NonNullable<Crossings["throughout"]>,
  words: CrossingWords,
): string {
  const values = {
    arm: w(`arm.${words.arm}`),
    base: w(`arm.${words.base}`),
    ...rangeText(words),
    word: signWord(sign, words),
    where: whereText(found.uncertain, words),
  };
  return w(sign === 0 ? "none.same" : `none.${certain}`, values);
}

/** Where a mean crosses zero, as a label. */
export function rootText(root: number, words: CrossingWords): string {
  return rounded(words).say(root);
}

function rangeText({ say, from, to }: CrossingWords) {
  return { from: say(from), to: say(to) };
}

/** The break-even's interval: an end that lies beyond the values looked at is said so. */
function intervalText([lo, hi]: Crossing["interval"], words: CrossingWords): string {
  const { say, whole } = words;
  return w("interval", {
    lo: lo === null ? w("below", { value: say(words.from) }) : say(whole ? Math.floor(lo) : lo),
    hi: hi === null ? w("beyond", { value: say(words.to) }) : say(whole ? Math.ceil(hi) : hi),
  });
}

/** "at 0.34", or "between 3 and 4" where there is nothing in between. */
function rootsText(roots: readonly number[], { say, whole }: CrossingWords): string {
  if (!whole) return w("at", { value: joinAnd(roots.map(say)) });
  return joinAnd(
    roots.map((root) => {
      const lo = Math.floor(root);
      if (lo === root) return w("at", { value: say(root) });
      return w("whole", { lo: say(lo), hi: say(lo + 1) });
    }),
  );
}

function whereText(stretches: Crossings["uncertain"], { say }: CrossingWords): string {
  return joinAnd(stretches.map(([lo, hi]) => w("between", { from: say(lo), to: say(hi) })));
}

const COSTS: ReadonlySet<string> = new Set(["costPer100", "realCostPer100"]);

/** What an arm is where its measure is so much more, or less, than the base's: "dearer". */
export function signWord(
  sign: number,
  { measure: { id } }: Pick<CrossingWords, "measure">,
): string {
  const kind = id === "timeToCash" ? "time" : COSTS.has(id) ? "cost" : "other";
  const key: WhatIfKey = `${kind}.${sign > 0 ? "higher" : "lower"}`;
  return w(key);
}
