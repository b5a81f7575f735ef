import { describe, expect, it } from "vitest";
import type { Area } from "../../../src/i18n/areas.ts";
import { zh } from "../../../src/i18n/zh/zh.ts";
import { ENGLISH } from "./english.ts";
import { latinWords } from "./latinWords.ts";

interface Pair {
  readonly key: string;
  readonly english: string;
  readonly chinese: string | undefined;
}

const pairs: readonly Pair[] = Object.entries(ENGLISH).flatMap(([area, texts]) => {
  const of: Readonly<Record<string, string>> = zh[area as Area];
  return Object.entries(texts).map(([key, english]) => ({
    key: `${area}: ${key}`,
    english,
    chinese: of[key],
  }));
});

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([found]) => found))].sort();

/** What is left of a text without its placeholders and all that is no letter. */
const letters = (text: string): string => text.replace(/\{\w+\}/g, "").replace(/\P{L}/gu, "");

describe("the Chinese texts", () => {
  it("say everything that the English texts say, and nothing else", () => {
    for (const area of Object.keys(ENGLISH) as Area[]) {
      expect(Object.keys(zh[area]).sort(), area).toEqual(Object.keys(ENGLISH[area]).sort());
    }
    expect(pairs.filter(({ english, chinese }) => (chinese === "") !== (english === ""))).toEqual(
      [],
    );
  });

  it("have the same values to fill in", () => {
    const wrong = pairs.filter(
      ({ english, chinese = "" }) => placeholders(english).join() !== placeholders(chinese).join(),
    );
    expect(wrong).toEqual([]);
  });

  it("have no Latin word but names, formats, keys and what is typed into a link", () => {
    const wrong = pairs.flatMap(({ key, chinese = "" }) => {
      const words = latinWords(chinese.replace(/\{\w+\}/g, ""));
      return words.length > 0 ? [{ key, words }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("are the English ones only where a name is all there is", () => {
    const same = pairs
      .filter(({ english, chinese }) => letters(english) !== "" && english === chinese)
      .map(({ english }) => english);
    expect(new Set(same)).toEqual(
      new Set(["Daybook", "{view} · Daybook", "P95", "CVaR95", "AIC", "KS", "PERT"]),
    );
  });

  it("are written with Chinese punctuation", () => {
    const wrong = pairs.filter(({ chinese = "" }) =>
      /\p{Script=Han}[,;:?!]|[,;:?!]\s*\p{Script=Han}|\p{Script=Han}\.|[“”]{3}|\p{Script=Han}\(/u.test(
        chinese,
      ),
    );
    expect(wrong).toEqual([]);
  });
});
