import { language, type Language } from "../i18n/language.ts";

/** Day before month, and 24 hours: English of all the world, not of one country. */
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", zh: "zh-Hans" };

/** A moment, in milliseconds since 1970, as date and time of day where the reader is. */
export function formatWhen(at: number): string {
  const format = { dateStyle: "medium", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(LOCALES[language()], format).format(at);
}
