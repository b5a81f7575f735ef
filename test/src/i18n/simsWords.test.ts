import { describe, expect, it } from "vitest";
import {
  CATALOGUE,
  CLAIMS,
  claimPresets,
  describeMachines,
  GROUPS,
  MEASURES,
  PRESETS,
  PROOFS,
  sourceOf,
} from "../../../sims/index.ts";
import { DELAYS, GUARDS, MESSAGES } from "../../../sims/machines/names.ts";
import { CLAIM_WORDS } from "../../../src/i18n/zh/model/claims.ts";
import { DATA_WORDS } from "../../../src/i18n/zh/model/dataProblems.ts";
import { MEASURES as MEASURE_WORDS } from "../../../src/i18n/zh/model/measures.ts";
import { model } from "../../../src/i18n/zh/model/model.ts";
import { OTHER_WORDS } from "../../../src/i18n/zh/model/others.ts";
import { PARAMETERS } from "../../../src/i18n/zh/model/parameters/parameters.ts";
import { PROBLEM_WORDS } from "../../../src/i18n/zh/model/problems.ts";
import { PROOF_WORDS } from "../../../src/i18n/zh/model/proofs.ts";
import { CHINA } from "../../../src/i18n/zh/model/sources/china.ts";
import { EUROPE } from "../../../src/i18n/zh/model/sources/europe.ts";
import { INDIA } from "../../../src/i18n/zh/model/sources/india.ts";
import { OTHERS } from "../../../src/i18n/zh/model/sources/others.ts";
import { STATE_SENTENCES } from "../../../src/i18n/zh/model/states.ts";
import { figuresOf } from "./figures.ts";

const HAN = /\p{Script=Han}/u;

/** English beside Chinese, of everything that has an id. */
const BY_ID: readonly (readonly [string, string])[] = [
  ...CATALOGUE.flatMap(({ id, label, help }) => [
    [label, PARAMETERS[id][0]] as const,
    [help, PARAMETERS[id][1]] as const,
  ]),
  ...MEASURES.flatMap(({ id, label, explanation }) => {
    const [ownLabel, ownExplanation] = MEASURE_WORDS[id];
    return [[label, ownLabel] as const, [explanation, ownExplanation] as const];
  }),
];
const SOURCES = { ...EUROPE, ...CHINA, ...INDIA, ...OTHERS };
const BY_SENTENCE = Object.entries({
  ...SOURCES,
  ...STATE_SENTENCES,
  ...CLAIM_WORDS,
  ...PROOF_WORDS,
  ...OTHER_WORDS,
  ...PROBLEM_WORDS,
  ...DATA_WORDS,
});

/** The texts that have no Chinese. */
const missing = (texts: readonly (string | undefined)[], find = model.text) => [
  ...new Set(texts.filter((text) => text && find(text) === undefined)),
];

describe("the words of the model in Chinese", () => {
  it("are there for every unit, group and choice of the catalogue", () => {
    expect(CATALOGUE.map(({ unit }) => unit).filter((unit) => !(unit in model.units))).toEqual([]);
    expect(GROUPS.filter((group) => !HAN.test(model.groups[group]))).toEqual([]);
    const choices = CATALOGUE.flatMap((p) => p.choices ?? []).filter(
      (choice) => typeof choice === "string",
    );
    expect(choices.filter((choice) => !HAN.test(model.choices[choice] ?? ""))).toEqual([]);
  });

  it("are there for title, note and every source of every preset, those of claims included", () => {
    const scenarios = [...PRESETS, ...claimPresets()].map(({ scenario }) => scenario);
    const texts = scenarios.flatMap((scenario) => [
      scenario.title,
      scenario.note,
      ...CATALOGUE.map(({ id }) => sourceOf(scenario, id).source),
    ]);
    expect(missing(texts, model.ofPresets)).toEqual([]);
  });

  it("are there for every state, delay, guard and message of the statecharts", () => {
    const states = describeMachines().flatMap((machine) => machine.states);
    expect(missing(states.map(({ description }) => description))).toEqual([]);
    const names = [
      ...states.map(({ name }) => name),
      ...Object.keys(DELAYS),
      ...GUARDS,
      ...MESSAGES,
    ];
    expect(names.filter((name) => !HAN.test(model.names[name] ?? ""))).toEqual([]);
  });

  it("are there for every claim and its numbers", () => {
    const texts = CLAIMS.flatMap(({ title, says, contrast, source, caveat, test }) => [
      title,
      says,
      contrast,
      source,
      caveat,
      ...("reason" in test ? [test.reason] : test.checks.map(({ label }) => label)),
    ]);
    expect(missing(texts)).toEqual([]);
  });

  it("are there for every proof, its checks and their units", () => {
    const texts = PROOFS.flatMap(({ name, formula, note, checks }) => [
      name,
      note,
      // A formula of symbols alone needs none.
      /[A-Za-z]{3}/.test(formula.replace(/\b(LGD|r_fund|d_min|F_min|d_max)\b/g, "")) ? formula : "",
      ...checks.flatMap(({ what, unit }) => [
        /[A-Za-z]{3}/.test(what) ? what : "",
        unit in model.units ? "" : unit,
      ]),
    ]);
    expect(missing(texts)).toEqual([]);
  });

  it("say the same figures as the English", () => {
    const wrong = [...BY_ID, ...BY_SENTENCE].filter(
      ([english, chinese]) => String(figuresOf(english)) !== String(figuresOf(chinese)),
    );
    expect(wrong).toEqual([]);
  });

  it("have the placeholders of the English", () => {
    const placeholders = (text: string) =>
      text
        .match(/\{\w+~?\}|#/g)
        ?.sort()
        .join() ?? "";
    const wrong = BY_SENTENCE.filter(
      ([english, chinese]) => placeholders(english) !== placeholders(chinese),
    );
    expect(wrong).toEqual([]);
  });

  it("call an assumption an assumption, and nothing else one", () => {
    const isAssumed = (english: string) => /\b[Aa]ssumed\b/.test(english);
    const wrong = Object.entries(SOURCES).filter(
      ([english, chinese]) => isAssumed(english) !== chinese.includes("假设"),
    );
    expect(wrong).toEqual([]);
  });

  it("are Chinese, names of firms and signs of formulas aside", () => {
    const words = [
      ...BY_ID.map(([, chinese]) => chinese),
      ...Object.values(STATE_SENTENCES),
      ...Object.values(model.names),
      ...Object.values(model.choices),
      ...Object.values(model.groups),
      ...Object.values(model.units).filter((unit) => unit !== "" && unit !== "%"),
    ];
    expect(words.filter((chinese) => !HAN.test(chinese) || /[A-Za-z]{2}/.test(chinese))).toEqual(
      [],
    );
  });

  it("leave words of a user's own alone", () => {
    for (const own of ["My firm", "Classroom with payments.csv", "days", "Set by me.", "5 days"]) {
      expect(model.ofPresets(own)).toBeUndefined();
    }
  });
});
