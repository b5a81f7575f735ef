import { textsOf } from "./t.ts";

/** Texts of the panel on what the same luck does, in English. */
export const LUCK = {
  title: "What the same luck does",
  intro:
    "Luck decides who pays late, which file is missing, how long each step takes. With the same luck, replication by replication, both arms meet the same invoices, the same lateness and the same mistakes: what luck does to both cancels in the difference, and what is left is the ledger’s doing. With luck of its own each arm meets other invoices, and the difference holds the luck of both.",
  running: "Running {done} of {total} replications …",
  done: "{n} replications of each kind, {seconds} s",
  cancelled: "Stopped. What is shown, if anything, is from before.",
  failed: "This did not work: {reason}. Try again.",
  run: "Run both kinds",
  stop: "Stop",
  stale: "This is about {name} as it was; run it again for what is set now.",
  "lead.days":
    "With the same luck the difference is {common} days; with each arm’s own {own} days.",
  "lead.more":
    "To know it as exactly with luck of their own takes about {times} times as many replications.",
  "lead.none":
    "The same luck saves next to nothing here: what tells the arms apart is not luck that both have.",
  "lead.exact": "With the same luck there is nothing left to be uncertain about.",
  about: "{mean} ± {half}",
  common: "The same luck",
  own: "Each its own luck",
  "picture.common": "The same luck: each line is one replication, {base} and {other}",
  "picture.own": "Each its own luck: each dot is a replication; no two belong together",
  "bars.title": "The difference in days, and its 95 % interval under each kind of luck",
  "bars.lo": "Interval from",
  "bars.mean": "Mean",
  "bars.hi": "to",
  "bars.axis": "Difference in mean days to cash, with its 95 % interval",
  "picture.axis": "Mean days to cash in a replication",
  "picture.describe.common":
    "{n} replications, each a line from its mean days to cash {base} ({aLow} to {aHigh}) to those {other} ({bLow} to {bHigh}); {down} of the lines go down.",
  "picture.describe.own":
    "{n} dots {base} ({aLow} to {aHigh} days) and {n} dots {other} ({bLow} to {bHigh} days), not joined.",
  "bars.describe":
    "95 % intervals of the difference in days on one scale: the same luck {common}, each its own {own}.",
  "table.caption": "The difference, with both kinds of luck",
  "table.measure": "Difference",
  "table.replication": "Replication",
  "table.days": "Days to cash",
  "table.cost": "Cost per 100",
  "table.times": "Replications for the same, times",
  "table.note":
    "Beside each value its 95 % interval: those with the same luck from paired differences, those with luck of their own from two independent samples (Welch). The last column is the ratio of the squared widths, itself an estimate.",
  footer: "Daybook model {model} · {scenario} · {replications} replications · seed {seed}",
} as const;

export const lt = textsOf("luck", LUCK);
