import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE, MEASURES, MODEL_VERSION } from "../../../sims/index.ts";
import { BASE_ARMS, othersOf } from "../../../src/arms/ArmPair.ts";
import { idOf } from "../../../src/state/ownWords.ts";
import { readAddress, writeAddress } from "../../../src/state/address.ts";
import { EMBEDS, HIDEABLE, VIEWS, type Choices } from "../../../src/state/Choices.ts";
import { MOST_REPLICATIONS } from "../../../src/state/until.ts";
import { STORY } from "../../../src/state/story/steps.ts";

const presets = [
  { id: "classroom", version: 1 },
  { id: "europe-measured", version: 2 },
];
const read = (search: string) => readAddress(search, presets, "classroom");

const PAIRS = BASE_ARMS.flatMap((base) => othersOf(base).map((other) => [base, other] as const));

const IDS = CATALOGUE.map(({ id }) => id);

const until = fc.record({
  targets: fc.uniqueArray(
    fc.record({
      measure: fc.constantFrom(...MEASURES.map(({ id }) => id)),
      within: fc.constantFrom(0.0005, 0.01, 0.05, 0.5, 3),
      relative: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4, selector: ({ measure }) => measure },
  ),
  most: fc.integer({ min: 100, max: 20_000 }),
});

const words = fc.option(
  fc.record({
    title: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((s) => s.length <= 80),
    currency: fc.constantFrom("USD", undefined),
  }),
  { nil: undefined },
);

const choices: fc.Arbitrary<Choices> = fc
  .record({
    preset: fc.constantFrom("classroom", "europe-measured"),
    changes: fc.dictionary(fc.stringMatching(/^[a-z]+\.[a-z]+$/), fc.integer(), { maxKeys: 4 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    luck: fc.constantFrom("common" as const, "own" as const),
    arms: fc.constantFrom(...PAIRS),
    replications: fc.integer({ min: 1, max: MOST_REPLICATIONS }),
    until: fc.option(until, { nil: undefined }),
    view: fc.constantFrom(...VIEWS),
    story: fc.option(fc.integer({ min: 1, max: STORY.length }), { nil: undefined }),
    questions: fc.dictionary(fc.constantFrom(...VIEWS), fc.string({ minLength: 1, maxLength: 60 })),
    locks: fc.subarray(IDS, { maxLength: 5 }),
    auto: fc.boolean(),
    theme: fc.constantFrom("light" as const, "dark" as const, undefined),
    language: fc.constantFrom("en" as const, "zh" as const, undefined),
    present: fc.boolean(),
    embed: fc.constantFrom(...EMBEDS, undefined),
    hide: fc.subarray([...HIDEABLE]),
    fix: fc.subarray(IDS, { maxLength: 5 }),
    only: fc.option(fc.subarray(IDS, { maxLength: 5 }), { nil: undefined }),
    words,
  })
  .map(({ words: own, ...rest }) => ({
    ...rest,
    own: own && {
      ...own,
      id: idOf(own.title),
      note: undefined,
      sources: undefined,
      values: { ...rest.changes },
    },
  }));

describe("the address", () => {
  it("gives back the choices that were written into it", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const version = presets.find((p) => p.id === chosen.preset)?.version ?? 0;
        expect(read(writeAddress(chosen, version))).toEqual({
          choices: {
            ...chosen,
            changes: { ...chosen.changes },
            questions: { ...chosen.questions },
          },
          problems: [],
          made: { model: undefined, preset: undefined },
        });
      }),
    );
  });

  it("lists locks of values that there are not, and keeps the others, each once", () => {
    const { choices: found, problems } = read("?locks=trade.terms,nonsense,trade.terms,__proto__,");
    expect(found.locks).toEqual(["trade.terms"]);
    expect(problems.map(({ given }) => given)).toEqual(["nonsense", "__proto__"]);
  });

  it.each([
    ["hide", "run,matters,kitchen,run,__proto__", ["run", "matters"], ["kitchen", "__proto__"]],
    ["fix", "trade.terms,nonsense,constructor", ["trade.terms"], ["nonsense", "constructor"]],
    ["only", "adoption.banks,,toString", ["adoption.banks"], ["toString"]],
  ] as const)("keeps of %s=%s what there is, and lists the rest", (where, text, kept, wrong) => {
    const { choices: found, problems } = read(`?${where}=${text}`);
    expect(found[where]).toEqual(kept);
    expect(problems.map((p) => [p.where, p.given])).toEqual(wrong.map((given) => [where, given]));
  });

  it("tells a link that lets nothing be changed from one that says nothing of it", () => {
    expect(read("?only=").choices.only).toEqual([]);
    expect(read("").choices.only).toBeUndefined();
  });

  it("shows the whole view within another page where a link asks for a part that there is not", () => {
    const { choices: found, problems } = read("?embed=all");
    expect(found.embed).toBe("1");
    expect(problems).toMatchObject([{ where: "embed", given: "all", used: "1" }]);
  });

  it.each(["2", "yes", ""])("refuses presenter mode of %j", (text) => {
    const { choices: found, problems } = read(`?present=${text}`);
    expect(found.present).toBe(false);
    expect(problems).toMatchObject([{ where: "present", given: text, used: "0" }]);
  });

  it.each([
    "timeToCash",
    "timeToCash=5%",
    "timeToCash=5%;99",
    "timeToCash=5%;99999",
    "nope=1;400",
    ";400",
    "timeToCash=1,timeToCash=2;400",
    "timeToCash=5%;400;1",
  ])("says that until=%s cannot be used", (text) => {
    const { choices, problems } = read(`?until=${encodeURIComponent(text)}`);
    expect(choices.until).toBeUndefined();
    expect(problems).toMatchObject([{ where: "until", given: text }]);
  });

  it("has a default for everything", () => {
    expect(read("").problems).toEqual([]);
    expect(read("").choices).toMatchObject({ preset: "classroom", seed: 7, replications: 200 });
  });

  it("lists every bad value with what is used instead", () => {
    const bad = read(
      "?preset=mars&seed=-1&luck=bad&runs=0&view=tomorrow&story=99&auto=maybe&theme=pink&lang=tlh&model=new&changes=[1]",
    );
    expect(bad.problems.map((p) => p.where)).toEqual([
      "preset",
      "changes",
      "seed",
      "luck",
      "runs",
      "view",
      "story",
      "auto",
      "theme",
      "lang",
      "model",
    ]);
    expect(bad.problems[2]).toMatchObject({ given: "-1", used: "7" });
    expect(bad.choices).toEqual(read("").choices);
  });

  it.each([
    ["an older", "1"],
    ["a newer", "7"],
  ])("tells %s version of a preset from the page's own", (_, version) => {
    const { choices: chosen, problems, made } = read(`?preset=europe-measured.${version}`);
    expect(chosen.preset).toBe("europe-measured");
    expect(problems).toEqual([]);
    expect(made).toEqual({ model: undefined, preset: Number(version) });
    expect(read("?preset=europe-measured.2").made.preset).toBeUndefined();
  });

  it.each(["europe-measured.0", "europe-measured.x", "europe-measured.", "europe-measured.1e1"])(
    "uses the preset's present version for what is none, %s, and says so",
    (given) => {
      const { problems, made } = read(`?preset=${given}`);
      expect(problems).toMatchObject([{ given, used: "europe-measured.2" }]);
      expect(made.preset).toBeUndefined();
    },
  );

  it.each([
    ["europe-measured@1", "europe-measured.2"],
    ["mars", "classroom.1"],
  ])("names the form that is right where a preset is named otherwise: %s", (given, example) => {
    const { choices: chosen, problems } = read(`?preset=${given}`);
    expect(chosen.preset).toBe("classroom");
    expect(problems).toMatchObject([{ where: "preset", given, used: "classroom" }]);
    expect(problems[0]?.expected).toContain(`such as ${example}`);
  });

  it("says with which model it was made, which is told where it is another", () => {
    const written = writeAddress(read("").choices, 1);
    expect(new URLSearchParams(written).get("model")).toBe(MODEL_VERSION);
    expect(read(written).made.model).toBeUndefined();
    for (const other of ["0.1.0", "99.0.1"]) {
      expect(read(`?model=${other}`)).toMatchObject({ problems: [], made: { model: other } });
    }
  });

  it.each(["", "1", "0.3", "0.3.3.1", "v0.3.3", "0.3.-1", "__proto__"])(
    "refuses the model %j",
    (model) => {
      const { problems, made } = read(`?model=${model}`);
      expect(problems).toMatchObject([{ where: "model", given: model, used: MODEL_VERSION }]);
      expect(made.model).toBeUndefined();
    },
  );

  it("leaves the arms out where they are paper and ledger, and names any other two", () => {
    const written = PAIRS.map((arms) => writeAddress({ ...read("").choices, arms }, 1));
    expect(written.map((search) => new URLSearchParams(search).get("arms"))).toEqual([
      "T,D",
      "T,C",
      null,
      "D,C",
      "D,L",
      "C,L",
    ]);
  });

  it.each(["L,T", "T", "T,Z", "T,T", "T,L,L", "T, L", "t,l", ""])("refuses the arms %j", (arms) => {
    const { choices: chosen, problems } = read(`?arms=${arms}`);
    expect(problems).toMatchObject([{ where: "arms", given: arms, used: "T,L" }]);
    expect(chosen.arms).toEqual(["T", "L"]);
  });

  it("takes any number of replications that an experiment may have had", () => {
    expect(["1", "340", "20000"].map((n) => read(`?runs=${n}`).choices.replications)).toEqual([
      1, 340, 20_000,
    ]);
  });

  it.each(["0", "20001", "1e3", "-5", "2.5", "abc", ""])("refuses %j replications", (runs) => {
    const { choices: chosen, problems } = read(`?runs=${runs}`);
    expect(problems).toMatchObject([
      { where: "runs", given: runs, expected: "a whole number from 1 to 20000", used: "200" },
    ]);
    expect(chosen.replications).toBe(200);
  });

  it.each(["1.5", "4294967296", "abc", ""])("refuses the seed %j", (seed) => {
    expect(read(`?seed=${seed}`).problems).toHaveLength(1);
  });
});
