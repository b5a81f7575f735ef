import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createChoices, type ChoicesStore } from "../../../../src/state/createChoices.ts";
import { createStory, type StoryStore } from "../../../../src/state/story/createStory.ts";

let dispose = () => {};
const home = location.href;

function open(search: string): { readonly choices: ChoicesStore; readonly story: StoryStore } {
  history.replaceState(null, "", `${location.pathname}${search}`);
  return createRoot((end) => {
    dispose = end;
    const choices = createChoices();
    return { choices, story: createStory(choices) };
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

const MINE =
  "?view=what-if&preset=europe-measured&changes=%7B%22bank.fee%22%3A0.02%7D&seed=11&luck=own&ask.what-if=x%3Dledger.fee&runs=400";

describe("the story", () => {
  test("gives back what was there before, whatever was done in it", () => {
    const { choices, story } = open(MINE);
    const before = choices.choices();
    choices.goToStory(1);
    expect(choices.preset().scenario.id).toBe("classroom");
    story.go(1);
    story.go(1);
    choices.change("adoption.banks", 0.2);
    choices.setView("model");
    choices.leaveStory();
    expect(choices.choices()).toEqual(before);
    expect(choices.hasBefore()).toBe(false);
  });

  test("is left by undo step by step, and entered again by redo, each step with its own view", () => {
    const { choices } = open(MINE);
    const before = choices.choices();
    choices.goToStory(2);
    const second = choices.choices();
    choices.setView("model");
    choices.undo();
    expect(choices.choices()).toEqual(before);
    expect(choices.hasBefore()).toBe(false);
    choices.redo();
    expect(choices.story()).toBe(2);
    expect(choices.changes()).toEqual(second.changes);
    choices.leaveStory();
    expect(choices.choices()).toEqual(before);
  });

  test("gives it back after the page was loaded again, too", async () => {
    const first = open(MINE);
    const before = first.choices.choices();
    first.choices.goToStory(3);
    dispatchEvent(new Event("pagehide"));
    await expect.poll(() => location.search).toContain("story=3");
    dispose();
    const again = open(location.search);
    expect(again.choices.story()).toBe(3);
    expect(again.choices.hasBefore()).toBe(true);
    again.choices.leaveStory();
    expect(again.choices.choices()).toEqual(before);
  });

  test("is left with what it has come to, where that is wanted", () => {
    const { choices } = open(MINE);
    choices.goToStory(6);
    choices.change("adoption.suppliers", 0.5);
    choices.endStory();
    expect(choices.story()).toBeUndefined();
    expect(choices.scenario().adoption.suppliers).toBe(0.5);
  });

  test("opened by a link has nothing to give back, and is simply left", () => {
    const { choices } = open("?story=4");
    expect(choices.view()).toBe("compare");
    expect(choices.hasBefore()).toBe(false);
    choices.leaveStory();
    expect(choices.story()).toBeUndefined();
    expect(choices.preset().scenario.id).toBe("europe-measured");
  });

  test("covers a view until the answer is revealed, keeps guesses from step to step, and forgets them when it is left", () => {
    const { choices, story } = open("?story=1");
    expect(story.isCovered()).toBe(true);
    story.guess(20);
    story.reveal();
    expect(story.isCovered()).toBe(false);
    story.go(1);
    expect(story.isCovered()).toBe(true);
    story.go(-1);
    expect(story.answer()).toEqual({ guess: 20, revealed: true });
    choices.leaveStory();
    choices.goToStory(1);
    expect(story.answer()).toEqual({ revealed: false });
  });

  test("ends at its ends", () => {
    const { choices, story } = open("?story=1");
    story.go(-1);
    expect(choices.story()).toBe(1);
    choices.goToStory(6);
    story.go(1);
    expect(choices.story()).toBe(6);
    expect(story.isCovered()).toBe(false);
  });
});
