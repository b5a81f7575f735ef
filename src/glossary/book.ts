import { g } from "../i18n/glossary.ts";
import { language } from "../i18n/language.ts";
import { TERMS, type Term, type TermId } from "./terms.ts";

/** A piece of a text: plain, or the words of a term. */
export interface TermPart {
  readonly text: string;
  readonly id?: TermId;
}

/** A term with the id that texts go by. */
export type GlossaryTerm = (typeof TERMS)[number] & Term;

/** Finds the words of terms in a text of a language. */
interface Finder {
  readonly pattern: RegExp;
  readonly idOf: ReadonlyMap<string, TermId>;
}

const finders = new Map<string, Finder>();

/** The words by which texts name a term, in the language spoken now. */
export function formsOf(id: TermId): readonly string[] {
  return g(`${id}.forms`).split("|");
}

function finder(): Finder {
  const known = finders.get(language());
  if (known) return known;
  const idOf = new Map<string, TermId>();
  for (const { id } of TERMS) for (const form of formsOf(id)) idOf.set(form.toLowerCase(), id);
  // The longest first: "duplicate financing" is no "financing".
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const all = forms.join("|");
  // Chinese sets no spaces between words.
  const pattern =
    language() === "zh" ? `(?:${all})` : `(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`;
  const found = { pattern: new RegExp(pattern, "giu"), idOf };
  finders.set(language(), found);
  return found;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** A text in pieces: each term it names, once, and what stands between them. */
export function splitTerms(text: string): readonly TermPart[] {
  const { pattern, idOf } = finder();
  const parts: TermPart[] = [];
  const seen = new Set<TermId>();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [words] = match;
    const id = idOf.get(words.toLowerCase());
    if (!id || seen.has(id)) continue;
    seen.add(id);
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: words, id });
    end = match.index + words.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** What a term means, in a sentence or two. */
export function definitionOf(id: TermId): string {
  return g(`${id}.is`);
}

/** The terms whose name in either language, words or definition hold what is looked for. */
export function findTerms(query: string): readonly GlossaryTerm[] {
  const wanted = query.trim().toLowerCase();
  return TERMS.filter(({ id, name }) =>
    [name.en, name.zh, g(`${id}.forms`), definitionOf(id)].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
}
