import { CATALOGUE } from "../../../sims/index.ts";

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

const TEXTS = CATALOGUE.map(({ id, label, group }) => ({
  id,
  text: plain(`${label} ${group} ${id}`),
}));

/**
 * The values in whose label, group or id every word of a query is found, in any case and order;
 * undefined for a query without words.
 */
export function searchValues(query: string): ReadonlySet<string> | undefined {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const found = TEXTS.filter(({ text }) => words.every((word) => text.includes(word)));
  return new Set(found.map(({ id }) => id));
}
