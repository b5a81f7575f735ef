import { afterEach, describe, expect, it } from "vitest";
import { findTerms, formsOf, splitTerms } from "../../../src/glossary/book.ts";
import { TERMS } from "../../../src/glossary/terms.ts";
import { LANGUAGES, speakFrom, type Language } from "../../../src/i18n/language.ts";
import { zh } from "../../../src/i18n/zh/zh.ts";

function speak(language: Language): void {
  speakFrom(() => (language === "zh" ? { language, words: zh } : { language }));
}
afterEach(() => speak("en"));

const ids = (text: string) => splitTerms(text).flatMap(({ id }) => id ?? []);

describe("the glossary", () => {
  it.each(LANGUAGES)(
    "finds every term by each of its words in %s, and no two by the same",
    (to) => {
      speak(to);
      const forms = TERMS.flatMap(({ id }) => formsOf(id).map((form) => ({ id, form })));
      expect(new Set(forms.map(({ form }) => form.toLowerCase())).size).toBe(forms.length);
      for (const { id, form } of forms)
        expect({ form, ids: ids(form) }).toEqual({ form, ids: [id] });
    },
  );

  it("leaves a text as it is, whatever it marks", () => {
    for (const text of ["Time to cash, with recourse.", "", "no term at all", "CVaR95 (P95)"])
      expect(
        splitTerms(text)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
  });

  it("marks a term once in a text, by its longest words, and only as whole words", () => {
    expect(ids("Recourse here, recourse there")).toEqual(["recourse"]);
    expect(ids("Of fraud: duplicate financing")).toEqual(["duplicate-financing"]);
    expect(ids("defaulting platforms, seeds")).toEqual([]);
  });

  it("finds words in Chinese, where no spaces stand between them", () => {
    speak("zh");
    expect(ids("供应商的应收账款在确权后融资")).toEqual(["receivable", "confirmation"]);
  });

  it("is searched by names in either language, by words and by definitions", () => {
    const found = (query: string) => findTerms(query).map(({ id }) => id);
    expect(found("确权")).toContain("confirmation");
    expect(found("reverse fact")).toEqual(["payables-finance"]);
    expect(found("set-off")).toContain("dilution");
    expect(found("  ")).toHaveLength(TERMS.length);
    expect(found("no such thing")).toEqual([]);
  });
});
