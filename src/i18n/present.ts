import { textsOf } from "./t.ts";

/** Texts of presenter mode, and of what a link made for a class has left of the page. */
export const PRESENT = {
  begin: "Present: large type and few controls",
  end: "Leave presenter mode",
  "end.short": "Leave",
  full: "Full screen",
  "full.end": "Leave full screen",
  "view.previous": "Back to: {view}",
  "view.next": "On to: {view}",
  "view.none": "There is no other view on this side",
  "view.choose": "View",
  "status.done": "{n} replications",
  "status.running": "{done} of {total} replications",
  "status.until": "{done} replications so far",
  "status.failed": "The run failed",
  "status.none": "Not run yet",
  "status.stale": "out of date",
  "fold.arms": "Compare other arms",
  "fold.tiers": "By tier",
  "fold.few": "Key measures",
  "fold.measures": "All measures",
  "fold.table": "Table",
  "fold.why": "Why",
  "fold.ask": "Ask something else",
  "fold.how": "How it was found",
  "fold.runs": "All runs",
  "fold.found": "What was found",
  asked: "Values to ask about",
  all: "All values",
  "all.hide": "Hide values",
  fixed: "{label} is fixed by the link",
  "fixed.short": "fixed",
  "reduced.hides": "This link was made for a class and hides parts of the page.",
  "reduced.fixes": "This link was made for a class and fixes some values.",
  "reduced.both":
    "This link was made for a class: it hides parts of the page and fixes some values.",
  "reduced.end": "Show everything",
  link: "Make a link for a class",
} as const;

export const p = textsOf("present", PRESENT);
