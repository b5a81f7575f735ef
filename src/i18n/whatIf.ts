import { textsOf } from "./t.ts";

/** Texts of the view "What if" and of the break-evens of the command line. */
export const WHAT_IF = {
  "arm.T": "paper",
  "arm.D": "the digital process",
  "arm.C": "the platform",
  "arm.L": "the ledger",
  "cost.higher": "dearer",
  "cost.lower": "cheaper",
  "time.higher": "slower",
  "time.lower": "faster",
  "other.higher": "higher",
  "other.lower": "lower",
  "breakEven.clear": "Break-even {at} {interval}: {arm} is {before} below and {after} above.",
  "breakEven.before":
    "Break-even {at} {interval}: {arm} is {before} below; above it is not certain.",
  "breakEven.after": "Break-even {at} {interval}: {arm} is {after} above; below it is not certain.",
  "breakEven.unclear":
    "The means break even {at}, but it is not certain on which side {arm} is {word}: the 95 % band holds zero throughout.",
  "breakEven.touches":
    "The means break even {at}, but within {interval} {arm} is not told from {base}; on both sides it is {before}.",
  "breakEven.several":
    "The means break even {at}, which the 95 % band does not tell apart {interval}: {sides}.",
  "sides.both": "{arm} is {before} below and {after} above",
  "sides.before": "{arm} is {before} below",
  "sides.after": "{arm} is {after} above",
  "sides.none": "no side is certain",
  "none.everywhere": "No break-even between {from} and {to}: {arm} is {word} throughout.",
  "none.same":
    "No break-even between {from} and {to}: {arm} and {base} are the same at every value.",
  "none.partly":
    "No break-even between {from} and {to}: {arm} is {word} throughout, though not for certain {where}.",
  "none.nowhere":
    "Not certain between {from} and {to}: the means say {word} throughout, but the 95 % band holds zero.",
  "none.empty":
    "There is nothing to compare between {from} and {to}: no case of this kind came up.",
  between: "between {from} and {to}",
  at: "at {value}",
  /** Of a parameter that takes whole numbers only. */
  whole: "between {lo} and {hi}",
  equalAt: "No difference at all {where}.",
  uncertainToo: "Not certain either {where}.",
  interval: "[{lo}, {hi}]",
  below: "below {value}",
  beyond: "beyond {value}",
} as const;

export type WhatIfKey = keyof typeof WHAT_IF;

/** A text of the view with its values filled in. */
export const w = textsOf("whatIf", WHAT_IF);
