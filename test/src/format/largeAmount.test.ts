import { afterEach, describe, expect, it } from "vitest";
import { formatLargeAmount } from "../../../src/format/largeAmount.ts";
import { speakFrom } from "../../../src/i18n/language.ts";

describe("large amounts", () => {
  afterEach(() => speakFrom(() => ({ language: "en" })));

  it("are told in millions in English", () => {
    expect([1.3e9, 12.34e6, 500_000].map(formatLargeAmount)).toEqual(["1,300", "12.3", "0.5"]);
  });

  it("are told in 万 and 亿 in Chinese, each worth what it stands for", () => {
    speakFrom(() => ({ language: "zh" }));
    expect(
      [1.3e9, 1.234e10, 1e8, 99_999_999, 99_990_000, 12.34e6, 500_000, 9_000].map(
        formatLargeAmount,
      ),
    ).toEqual(["13 亿", "123.4 亿", "1 亿", "1 亿", "9,999 万", "1,234 万", "50 万", "9,000"]);
  });
});
