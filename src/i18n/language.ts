import type { AreaWords, Words } from "./areas.ts";

/** The languages of the page; the command line speaks English. */
export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language as `lang` of HTML and as locale of `Intl`. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hans" };

/** Each language by its own name, for those who read no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** A language, and its texts where they are not the English ones. */
export interface Spoken {
  readonly language: Language;
  readonly words?: Words;
}

let spoken = (): Spoken => ({ language: "en" });

/** Says where the language spoken now is read from: a signal, in the page. */
export function speakFrom(source: () => Spoken): void {
  spoken = source;
}

/** The language spoken now. */
export function language(): Language {
  return spoken().language;
}

/** The texts of an area in the language spoken now; undefined for English. */
export function wordsOf<A extends keyof AreaWords>(area: A): AreaWords[A] | undefined {
  const words: AreaWords | undefined = spoken().words;
  return words?.[area];
}

/** What the model says, in the language spoken now; undefined for English. */
export function simsWords(): Words["sims"] | undefined {
  return spoken().words?.sims;
}
