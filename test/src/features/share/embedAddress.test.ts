import { describe, expect, it } from "vitest";
import { MODEL_VERSION, PRESETS } from "../../../../sims/index.ts";
import { embedAddress, embedCode } from "../../../../src/features/share/embedAddress.ts";
import { readAddress } from "../../../../src/state/address.ts";
import type { Choices } from "../../../../src/state/Choices.ts";

const read = (search: string) => readAddress(search, PRESETS, "europe-measured");

/** All that a page can be in, personal things too. */
const busy: Choices = {
  ...read("?preset=classroom&seed=99&runs=400&view=what-if&lang=zh").choices,
  changes: { "trade.terms": 30 },
  questions: { "what-if": "x=ledger.fee", runs: "baseline=1" },
  locks: ["trade.terms"],
  auto: false,
  story: 3,
  theme: "dark",
  present: true,
  hide: ["run"],
  fix: ["trade.terms"],
  only: ["bank.fee"],
};

describe("the address of a page within another page", () => {
  it("that follows the newest holds the preset and the changes, and no version, seed or number", () => {
    const query = new URLSearchParams(embedAddress(busy, 1, { show: "1", frozen: false }));
    expect(Object.fromEntries(query)).toEqual({
      view: "what-if",
      preset: "classroom",
      changes: '{"trade.terms":30}',
      "ask.what-if": "x=ledger.fee",
      lang: "zh",
      embed: "1",
    });
  });

  it("that is frozen writes down versions, seed, replications, arms and luck, defaults too", () => {
    const plain = read("?preset=classroom").choices;
    const query = new URLSearchParams(embedAddress(plain, 1, { show: "time", frozen: true }));
    expect(Object.fromEntries(query)).toEqual({
      view: "compare",
      preset: "classroom.1",
      seed: "7",
      runs: "200",
      arms: "T,L",
      luck: "common",
      embed: "time",
      model: MODEL_VERSION,
    });
  });

  it("gives back what is shown, without what is personal and what governs it", () => {
    const { choices, problems } = read(embedAddress(busy, 1, { show: "1", frozen: true }));
    expect(problems).toEqual([]);
    expect(choices).toEqual({
      ...busy,
      questions: { "what-if": "x=ledger.fee" },
      locks: [],
      auto: true,
      story: undefined,
      theme: undefined,
      present: false,
      embed: "1",
      hide: [],
      fix: [],
      only: undefined,
    });
  });

  it("keeps its target precision in place of a number of replications", () => {
    const until = { targets: [{ measure: "timeToCash", within: 2, relative: false }], most: 4000 };
    const asked = { ...busy, until } as Choices;
    const query = new URLSearchParams(embedAddress(asked, 1, { show: "1", frozen: true }));
    expect(query.get("until")).toBe("timeToCash=2;4000");
  });

  it("becomes code in which no title and no address is markup", () => {
    const title = '"><script>alert(1)</script>';
    const code = embedCode('https://example.org/?a=1&title="x"', title, 640);
    expect(code).not.toContain("<script");
    expect(code.match(/[<>]/g)).toHaveLength(4);
    expect(code).toContain('src="https://example.org/?a=1&amp;title=&quot;x&quot;"');
    expect(code).toMatch(/ loading="lazy" width="100%" height="640" /);
  });
});
