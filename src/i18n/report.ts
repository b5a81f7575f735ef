import { textsOf } from "./t.ts";

/** The report: one file that opens without a network, and how it is asked for. */
export const REPORT = {
  kind: "Daybook report",
  document: "{title} · Daybook report",
  about: "A simulation of how suppliers get paid, by Daybook, model {model}. {runs}",
  contents: "In this report",
  noscript:
    "Its charts and tables are drawn by a script within this file, which this program does not run: open the file in a browser.",
  broken:
    "This report cannot be shown: the data in its file are incomplete, or somebody has changed them ({reason}).",
  "values.same": "All values are those of the preset “{preset}”, version {version}.",
  "values.changed.one":
    "The values are those of the preset “{preset}”, version {version}, but for one.",
  "values.changed":
    "The values are those of the preset “{preset}”, version {version}, but for {n}.",
  "values.own": "The values are those of a scenario of its own, which no preset has.",
  "part.answer": "Waiting and cost",
  "part.stages": "Stages",
  "part.parties": "Who gains",
  "part.parameters": "Parameters",
  "part.sources": "Sources",
  "part.terms": "Terms",
  "part.limits": "Known limits",
  "part.cite": "How to cite",
  "part.reproduce": "How to compute it again",
  "parameters.intro":
    "All {n} values that the figures rest on, each with how well it is known and where it comes from.",
  "parameters.changed": "Changed from the preset “{preset}”",
  "parameters.preset": "In the preset",
  "parameters.spread": "{centre}; varies from case to case ({family})",
  "sources.intro":
    "What was measured, published or derived, with the values that rest on it. What is assumed says why among the parameters.",
  "sources.none": "No source is given",
  "terms.intro": "As the words are used in this report.",
  "cite.licence":
    "Charts and results may be shared and adapted with this citation (CC BY 4.0); values, titles and notes that somebody put in stay theirs.",
  "cite.bibtex": "As an entry of BibTeX",
  "proof.good": "The figures in this file are those that the digest stands for: checked just now.",
  "proof.bad":
    "The figures in this file are not those that the digest stands for. Something has changed them since they were computed: do not rely on them.",
  "reproduce.intro":
    "The file carries all that it takes. Drop it on the page of Daybook and the scenario opens; the command line computes every figure again and says whether the digest holds, to the last digit:",
  "reproduce.compare": "The same figures without this file:",
  "reproduce.save": "Save the scenario: {file}",
  "reproduce.link": "On the page:",
  "record.model": "Model",
  "record.scenario": "Scenario",
  "record.arms": "Arms",
  "record.replications": "Replications",
  "record.seed": "Seed",
  "record.luck": "Luck",
  "record.luck.common": "the same in all arms",
  "record.luck.own": "each arm its own",
  "record.digest": "Digest (SHA-256)",
  "dialog.title": "Report",
  "dialog.what":
    "One file with this comparison: its charts, which answer pointer and keys, all tables, all parameters with their sources, the terms, the known limits, and what it takes to compute it again. It opens in any browser, without a network.",
  "dialog.none": "There is no result yet. Run the experiment first.",
  "dialog.old":
    "It holds the figures shown now, which are out of date: run again first to have the new ones.",
  "dialog.save": "Save the report (HTML)",
  "dialog.print": "Print this page",
  "dialog.paper":
    "For a report on paper or as PDF, open the saved file and print it; “Print this page” prints the view that is open.",
  "dialog.working": "Putting it together …",
  "dialog.saved": "Saved: {name}.",
  "dialog.failed": "The report could not be made: {reason}. Nothing was saved.",
  "dialog.close": "Close",
} as const;

export const rp = textsOf("report", REPORT);
