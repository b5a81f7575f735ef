import { speakFrom, type Language } from "../i18n/language.ts";

/** Makes all that is written from now on speak a language; its texts are loaded if need be. */
export async function speak(language: Language): Promise<void> {
  if (language === "en") return speakFrom(() => ({ language }));
  const { zh } = await import("../i18n/zh/zh.ts");
  speakFrom(() => ({ language, words: zh }));
}
