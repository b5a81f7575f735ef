import { speakFrom } from "../../src/i18n/language.ts";
import { zh } from "../../src/i18n/zh/zh.ts";

/** What is said while Chinese is spoken. */
export function inChinese<A>(say: () => A): A {
  speakFrom(() => ({ language: "zh", words: zh }));
  try {
    return say();
  } finally {
    speakFrom(() => ({ language: "en" }));
  }
}
