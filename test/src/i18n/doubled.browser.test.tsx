import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { AreaWords, Words } from "../../../src/i18n/areas.ts";
import { speakFrom } from "../../../src/i18n/language.ts";
import { setLanguage } from "../../../src/i18n/pageLanguage.ts";
import { VIEWS } from "../../../src/state/Choices.ts";
import { ENGLISH } from "./english.ts";
import { openPage, settled } from "./openPage.tsx";
import { clippedTexts, visibleTexts } from "./visibleTexts.ts";
import "../../../src/theme/theme.css";
import "../../../src/theme/page.css";

/** Every text of the page twice: what a longer language than English might need. */
const doubled = Object.fromEntries(
  Object.entries(ENGLISH).map(([area, texts]) => [
    area,
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, text === "" ? "" : `${text} ${text}`]),
    ),
  ]),
) as unknown as AreaWords;

let close = () => {};
const home = location.href;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  speakFrom(() => ({ language: "en", words: doubled as Words }));
});
afterEach(async () => {
  close();
  history.replaceState(null, "", home);
  speakFrom(() => ({ language: "en" }));
  await setLanguage("en");
});

describe("texts twice as long", () => {
  test.each(VIEWS.flatMap((view) => [1280, 390].map((width) => [view, width] as const)))(
    "stay whole and on the page in the view %s at %d pixels",
    async (view, width) => {
      await page.viewport(width, 800);
      ({ close } = openPage(view, "seed=3"));
      await settled();
      expect(visibleTexts()).toContain("Run Run");
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(clippedTexts()).toEqual([]);
    },
  );
});
