import type { Mark } from "../../charts/marks/Mark.ts";
import { definitionOf, splitTerms } from "../../glossary/book.ts";
import { TERMS } from "../../glossary/terms.ts";
import { language } from "../../i18n/language.ts";
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
  for (const { id } of texts.flatMap((one) => splitTerms(one))) {
    if (!id || lines.has(id)) continue;
    const term = TERMS.find((one) => one.id === id)?.name[language()] ?? id;
    lines.set(id, pb("plate.term", { term, definition: definitionOf(id) }));
  }
  return [...lines.values()];
}
