import { textsOf } from "./t.ts";

/** Texts of the view "Runs" and of the shelf behind it, which the page loads after its first script. */
export const RUNS = {
  none: "No run is kept yet. Every experiment that runs to its end comes to stand here.",
  loading: "Opening the shelf …",
  "headline.one": "One run is kept: in “{name}” {change} brings cash {days} ({interval}).",
  "headline.many": "{n} runs are kept. In “{name}” {change} brings cash {days} ({interval}).",
  "headline.one.held":
    "One run is here, in this page only: in “{name}” {change} brings cash {days} ({interval}).",
  "headline.many.held":
    "{n} runs are here, in this page only. In “{name}” {change} brings cash {days} ({interval}).",
  "headline.some.held":
    "{n} runs are here, {held} of them in this page only. In “{name}” {change} brings cash {days} ({interval}).",
  "headline.compared": "Against “{baseline}”, in “{name}” cash comes {days} {arm} ({interval}).",
  "headline.unclear":
    "Between “{baseline}” and “{name}”, no change in when cash comes {arm} is shown ({interval}).",
  "headline.covers": "95 % interval, simulation error only",
  "headline.widest":
    "95 % interval at its widest, since the luck was in common; simulation error only",
  "days.sooner": "{n} days sooner",
  "days.later": "{n} days later",
  "days.same": "neither sooner nor later",
  "days.none": "there is no interval",
  lead: "Every finished experiment is kept in this browser and nowhere else, at most {most} of them: the oldest without a name leave first, unless you compare with them. Give a run a name and it stays.",
  "left.one": "1 run has left to make room since you opened this page.",
  "left.other": "{n} runs have left to make room since you opened this page.",
  "unreadable.one": "1 entry of the shelf cannot be read and is left out; it was not touched.",
  "unreadable.other":
    "{n} entries of the shelf cannot be read and are left out; they were not touched.",
  "question.bad": "What the address asks of this view cannot be read, so it shows the newest runs.",
  "question.gone": "The run to compare with is no longer on the shelf.",

  list: "Runs, the newest first",
  "column.line": "Curve",
  "column.run": "Run",
  "column.when": "Finished",
  "column.time": "Time to cash, difference in days",
  "column.cost": "Cost per 100, difference",
  "column.do": "What to do with it",
  "line.of": "Draw the curves of “{name}”",
  "line.most": "Draw the curves of “{name}”; at most {n} can be told apart",
  facts: "{arms} · seed {seed} · {replications} replications · {values}",
  "facts.scenario": "{scenario} · ",
  "facts.value": "{name} {value}",
  "facts.none": "as the preset",
  "facts.more": "{told} and {n} more",
  held: "in this page only",
  baseline: "baseline",
  against: "against the baseline",
  "choose.of": "Show “{name}” in full",
  compare: "Compare with",
  "compare.of": "Compare with “{name}”",
  "compare.stop": "Stop comparing",
  "compare.stop.of": "Stop comparing with “{name}”",
  rename: "Rename",
  "rename.of": "Rename “{name}”",
  "rename.box": "Name of the run; empty takes it away",
  delete: "Delete",
  "delete.of": "Delete “{name}”",
  deleted: "“{name}” was deleted.",
  "deleted.more": "“{name}” was deleted, and {n} before it.",
  "deleted.undo": "Put it back",

  export: "Save all as a file",
  import: "Add runs from a file",
  "import.pick": "File of runs to add",
  exported: "Saved {n} runs as {file}.",
  "import.done": "{file}: {added} added, {known} there already.",
  "import.crowded": "{n} found no room: they are older than all that is kept, and have no name.",
  "import.refused": "{n} cannot be used and were left out: entry {entries}.",
  "import.refused.entry": "{entry} ({path})",
  "import.refused.whole": "the whole of it",
  "import.large": "{file} has more than {most} MB, so it is no file of runs. Nothing was changed.",
  "import.text": "{file} is not a JSON file. Nothing was changed.",
  "import.other":
    "{file} holds no runs; expected a file that was saved here with “Save all as a file”. Nothing was changed.",
  "import.format":
    "{file} was saved by another version of this page: reload to get the newest. Nothing was changed.",
  "import.unreadable":
    "{file} cannot be read: it may have been moved or locked since you chose it. Nothing was changed.",

  curves: "Curves",
  "curves.time": "Time to cash",
  "curves.cost": "Cost",
  "curves.none": "Tick a run in the list to draw its curves.",
  "curves.time.title": "Share turned into cash, {arm}",
  "curves.cost.title": "Cost of getting paid, {arm}",
  "curves.subtitle":
    "mean curves; the thick one is the baseline, bands of 95 % confidence for it and the run shown",
  "curves.subtitle.plain": "mean curves, with the band of 95 % confidence of the run shown",
  "curves.pick": "{subtitle}. Choose a curve to see its parameters.",
  "curves.describe": "Line chart over days since the invoice, 0 to {last}, of {n} runs: {runs}.",
  "curves.describe.time": "{label}, {half} % after {day} days",
  "curves.describe.cost": "{label}, {cost} per 100 in the end",
  "curves.footer": "Daybook · runs kept in this browser · numbers as in the list",

  chosen: "“{name}”",
  "chosen.against": "“{name}” against “{baseline}”",
  "chosen.open": "Open this scenario in Compare",
  "chosen.asked":
    "{scenario} · {arms} · seed {seed} · {replications} replications · model {model} · digest {digest}",
  parameters: "Values that differ from {from}",
  "parameters.preset": "the preset “{title}”",
  "parameters.baseline": "the baseline",
  "parameters.none": "All {n} values are the same.",
  "parameters.name": "Value",
  "parameters.from": "Preset",
  "parameters.to": "This run",
  "parameters.evidence": "Evidence",
  measures: "Measures",
  numbers: "Numbers of",
  "numbers.difference": "the difference",
  "measures.name": "Measure",
  "measures.baseline": "Baseline",
  "measures.now": "This run",
  "measures.change": "Change",
  "luck.common":
    "Same seed and replications: the luck was common, so the change is known better than its interval says. That takes the worst case; the runs’ rows are not kept, from which a narrower one would follow.",
  "luck.partly":
    "Same seed: part of the luck was common. The interval of the change takes the worst case, so the true one is narrower.",
  "luck.independent":
    "Different seeds: two independent experiments. The interval of the change combines both; with one seed the comparison would be sharper.",
  "luck.model":
    "Computed by different versions of the model ({from} and {to}): some of the change may come from that.",
  "luck.arms": "The runs compare different arms ({from} and {to}).",
  simulation: "Intervals of 95 %, simulation error only.",

  "permanence.open":
    "The browser may clear these runs when the disk runs short. It can be asked not to.",
  "permanence.ask": "Keep them for good",
  "permanence.granted": "The browser keeps these runs until you delete them.",
  "permanence.declined":
    "The browser declined: it may clear these runs when the disk runs short. Save them as a file to be sure. Many browsers agree once the page is installed or bookmarked.",

  "trouble.forbidden":
    "This browser does not let the page keep runs: they stay in this page until you close it. Save them as a file to keep them.",
  "trouble.full":
    "There is no room left in this browser for more runs: new ones stay in this page until you close it. Delete some, or save all as a file.",
  "trouble.locked":
    "The shelf does not answer; another tab or program may hold it. Runs stay in this page until it does.",
  "trouble.broken":
    "The browser cannot read its database of runs: it is damaged. New runs stay in this page until you close it; save them as a file. Clearing this site’s data in the browser’s settings begins a new shelf.",
  "trouble.blocked":
    "Another tab has an older version of this page open and holds the shelf. Close or reload that tab; until then runs stay in this page.",
  "trouble.newer":
    "A newer version of this page has taken the shelf over, perhaps in another tab. Reload this page; until then runs stay in it. Nothing on the shelf is lost.",
  "trouble.failed":
    "Something went wrong with the shelf: runs stay in this page until you close it. Save them as a file to keep them.",
  "trouble.held.one": "1 run is in this page only.",
  "trouble.held.other": "{n} runs are in this page only.",
  "trouble.retry": "Try again",
} as const;

export type RunsKey = keyof typeof RUNS;

/** A text of the view with its values filled in. */
export const r = textsOf("runs", RUNS);
