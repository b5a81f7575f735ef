import type { Mark } from "../../charts/marks/Mark.ts";
import { definitionOf, splitTerms } from "../../glossary/book.ts";
import { pb } from "../../i18n/publish.ts";

/** The words of a chart: its title, its subtitle, and all that its marks say. */
export function wordsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) =>
    mark.kind === "g" ? wordsOf(mark.marks) : mark.kind === "text" ? [mark.text] : [],
  );
}

/** A line for each term of the glossary that some texts name: the term, and what it means. */
export function definitionLines(texts: readonly string[]): readonly string[] {
  const lines = new Map<string, string>();
  for (const { id, text } of texts.flatMap((one) => splitTerms(one))) {
    if (!id || lines.has(id)) continue;
    const term = text.charAt(0).toUpperCase() + text.slice(1);
    lines.set(id, pb("plate.term", { term, definition: definitionOf(id) }));
  }
  return [...lines.values()];
}
