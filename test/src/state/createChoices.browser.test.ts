import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { PRESETS, valueOf } from "../../../sims/index.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { scenarioText } from "../../../src/i18n/modelWords.ts";
import { setLanguage } from "../../../src/i18n/pageLanguage.ts";
import { createChoices, type ChoicesStore } from "../../../src/state/createChoices.ts";
import { MOST_REPLICATIONS, type Until } from "../../../src/state/until.ts";
import { withChanges } from "../../fixtures/withChanges.ts";

let dispose = () => {};
const home = location.href;

function open(search = "?preset=classroom"): ChoicesStore {
  history.replaceState(null, "", `${location.pathname}${search}`);
  return createRoot((end) => {
    dispose = end;
    return createChoices();
  });
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  dispose();
  history.replaceState(null, "", home);
});

const UNTIL: Until = {
  targets: [{ measure: "timeToCash", within: 0.05, relative: true }],
  most: 4000,
};

describe("values changed together", () => {
  test("leave what is locked alone, and say so", () => {
    const choices = open("?preset=classroom&locks=adoption.banks");
    const before = choices.scenario();
    expect(choices.changeTogether({ "adoption.banks": 0.3 })).toBe(
      "nothing else: this value is locked",
    );
    expect(choices.changeTogether({ "adoption.banks": 0.3, "bank.fee": 0.02 })).toMatch(
      /^Banks on the ledger: nothing else: this value is locked$/,
    );
    expect(choices.scenario()).toBe(before);
    expect(choices.before()).toBeUndefined();
    expect(choices.changeTogether({ "bank.fee": 0.02 })).toBeUndefined();
    expect(valueOf(choices.scenario(), "bank.fee")).toBe(0.02);
  });

  test("say what would be right where the scenario cannot have them", () => {
    const choices = open();
    expect(choices.changeTogether({ "adoption.banks": 2 })).toMatch(/0 to 1/);
    expect(choices.changes()).toEqual({});
  });
});

describe("what a view is asked", () => {
  test("is a step to undo; where it is looked at is none, and stands in the address as well", () => {
    const choices = open();
    choices.look("follow", "typical;day=3");
    expect(choices.before()).toBeUndefined();
    choices.ask("follow", "slowest");
    choices.look("follow", "slowest;day=7");
    choices.look("follow", "slowest;day=9");
    expect(choices.addressOf("follow")).toContain(encodeURIComponent("slowest;day=9"));
    choices.undo();
    expect(choices.questionOf("follow")).toBe("typical;day=3");
    expect(choices.before()).toBeUndefined();
    choices.redo();
    expect(choices.questionOf("follow")).toBe("slowest;day=9");
  });
});

describe("an earlier question that is asked again", () => {
  test("is the same experiment, whatever the present one is to be run until", () => {
    const choices = open();
    choices.setUntil(UNTIL);
    choices.recall(classroom, { arms: ["T", "L"], seed: 3, replications: 340 });
    expect(choices.until()).toBeUndefined();
    expect(choices.replications()).toBe(340);
    choices.undo();
    expect(choices.until()).toEqual(UNTIL);
  });

  test("is asked of no more replications than the page can", () => {
    const choices = open();
    choices.recall(classroom, { replications: 1_000_000_000 });
    expect(choices.replications()).toBe(MOST_REPLICATIONS);
  });
});

describe("the word on locks that a preset had no room for", () => {
  const other = PRESETS.find(({ scenario }) => scenario.currency !== classroom.currency);
  function lose(): ChoicesStore {
    const choices = open("?preset=classroom&locks=trade.face,trade.terms");
    choices.setPreset(other?.id ?? "");
    expect(choices.lost()).toEqual(["trade.face"]);
    return choices;
  }

  test.each<[string, (choices: ChoicesStore) => void]>([
    ["undo", (choices) => choices.undo()],
    ["a scenario that is opened", (choices) => choices.open(withChanges(classroom, {}))],
    ["a question asked again", (choices) => choices.recall(classroom, { seed: 1 })],
    ["unlocking all", (choices) => choices.unlockAll()],
  ])("goes with %s", (_, what) => {
    const choices = lose();
    what(choices);
    expect(choices.lost()).toEqual([]);
  });

  test("stays while values are changed", () => {
    const choices = lose();
    choices.change("adoption.banks", 0.3);
    expect(choices.lost()).toEqual(["trade.face"]);
  });
});

describe("a scenario that is saved on a page in Chinese", () => {
  afterEach(() => setLanguage("en"));

  test("keeps the title and note of its preset where they are left as shown", async () => {
    await setLanguage("zh");
    const choices = open();
    const { title, note } = classroom;
    expect(scenarioText(title)).toBe("课堂");
    expect(choices.rename(scenarioText(title), scenarioText(note))).toBe(choices.scenario());
    expect(choices.scenario()).toMatchObject({ title, note });
    choices.change("trade.terms", 90);
    expect(choices.titleToSave()).toContain("课堂");
    expect(choices.rename("我的课堂", scenarioText(note))).toMatchObject({
      title: "我的课堂",
      note,
    });
  });
});

describe("what a link fixes", () => {
  test("is changed by nothing but a scenario that is taken whole", () => {
    const choices = open("?preset=classroom&fix=trade.terms");
    const before = valueOf(choices.scenario(), "trade.terms");
    expect(choices.change("trade.terms", 30)).toMatch(/the link fixes this value/);
    expect(choices.changeTogether({ "trade.terms": 30, "bank.fee": 0.02 })).toMatch(/fixes/);
    choices.setPreset("one-tier");
    expect(valueOf(choices.scenario(), "trade.terms")).toEqual(before);
    choices.open(withChanges(classroom, { "trade.terms": 90 }));
    expect(valueOf(choices.scenario(), "trade.terms")).toMatchObject({ value: 90 });
    expect(choices.change("trade.terms", 30)).toBeUndefined();
  });

  test("leaves the values that it names, and the preset as it is", () => {
    const choices = open("?preset=classroom&only=adoption.banks");
    expect(choices.change("adoption.banks", 0.5)).toBeUndefined();
    expect(choices.change("trade.terms", 30)).toMatch(/fixes/);
    choices.setPreset("one-tier");
    expect(choices.preset().id).toBe("classroom");
    choices.resetAll();
    expect(choices.changes()).toEqual({});
    choices.showAll();
    expect(choices.change("trade.terms", 30)).toBeUndefined();
    choices.undo();
    expect(choices.change("trade.terms", 45)).toBeUndefined();
  });

  test("views that are left out are not offered, but the one that is open", () => {
    const choices = open("?preset=classroom&hide=runs,model&view=runs");
    expect(choices.views()).toContain("runs");
    expect(choices.views()).not.toContain("model");
    choices.setView("compare");
    expect(choices.views()).not.toContain("runs");
  });
});
