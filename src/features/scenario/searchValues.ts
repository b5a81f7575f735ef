import { CATALOGUE, type ParameterId } from "../../../sims/index.ts";
import { groupName, labelOf } from "../../i18n/modelWords.ts";

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** What is searched, in English and in the language spoken now. */
function textsNow(): readonly { readonly id: ParameterId; readonly text: string }[] {
  return CATALOGUE.map((entry) => {
    const { id, label, group } = entry;
    return { id, text: plain([label, group, id, labelOf(entry), groupName(group)].join(" ")) };
  });
}

/**
 * The values in whose label, group or id every word of a query is found, in any case and order;
 * undefined for a query without words.
 */
export function searchValues(query: string): ReadonlySet<string> | undefined {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const found = textsNow().filter(({ text }) => words.every((word) => text.includes(word)));
  return new Set(found.map(({ id }) => id));
}
