import { createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formatNumber, formatPercent } from "../../../src/format/number.ts";
import { weekdayName } from "../../../src/format/weekdays.ts";
import { language, type Language } from "../../../src/i18n/language.ts";
import { createLanguage, preferredLanguage, setLanguage } from "../../../src/i18n/pageLanguage.ts";
import { t } from "../../../src/i18n/t.ts";

afterEach(() => setLanguage("en"));

describe("the language of the page", () => {
  it("is English until the Chinese texts are there, and then Chinese at once", async () => {
    const coming = setLanguage("zh");
    expect([language(), t("view.data")]).toEqual(["en", "Your data"]);
    await coming;
    expect([language(), t("view.data")]).toEqual(["zh", "您的数据"]);
    expect(document.documentElement.lang).toBe("zh-Hans");
  });

  it("stays the one asked for last, whichever texts come first", async () => {
    await Promise.all([setLanguage("zh"), setLanguage("en")]);
    expect(language()).toBe("en");
    expect(document.documentElement.lang).toBe("en");
  });

  it("changes what was computed from a text", async () => {
    await createRoot(async (dispose) => {
      const [chosen, choose] = createSignal<Language | undefined>("en");
      const { ready, failed } = createLanguage(chosen);
      expect(ready()).toBe(true);
      choose("zh");
      await vi.waitFor(() => expect(t("app.skip")).toBe("跳到结果"));
      choose("en");
      await vi.waitFor(() => expect(t("app.skip")).toBe("Skip to the results"));
      expect(failed()).toBe(false);
      dispose();
    });
  });

  it("writes numbers and weekdays as the language does", async () => {
    await setLanguage("zh");
    expect(formatNumber(-12345.678, 1)).toBe("−12,345.7");
    expect(formatPercent(0.725)).toBe("72.5%");
    expect(weekdayName(1, "long")).toBe("星期一");
  });

  it.each([
    [["de-DE", "zh-CN", "en-US"], "zh"],
    [["en-GB", "zh"], "en"],
    [["zh-Hans-CN"], "zh"],
    [["zha", "fr"], "en"],
    [[], "en"],
  ] as const)("follows the browser's list %j to %s", (tags, expected) => {
    expect(preferredLanguage(tags)).toBe(expected);
  });
});
