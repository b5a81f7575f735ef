import { createEffect, createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import { createPaced } from "../../../src/controls/createPaced.ts";

let dispose = () => {};
afterEach(() => dispose());

const list = (answer: number, length = 4) =>
  Array.from({ length }, (_, i) => `item ${i} of answer ${answer}`);

function follow(first: readonly string[]) {
  const [wanted, setWanted] = createSignal(first);
  const history: (readonly string[])[] = [];
  const shown = createRoot((end) => {
    dispose = end;
    const paced = createPaced(wanted);
    createEffect(() => history.push(paced()));
    return paced;
  });
  return { setWanted, shown, history };
}

describe("createPaced", () => {
  test("gets to the list that is wanted, one item at a time", async () => {
    const { setWanted, shown, history } = follow(list(1));
    await expect.poll(shown).toEqual(list(1));
    setWanted(list(2));
    await expect.poll(shown).toEqual(list(2));
    for (const [i, now] of history.entries()) {
      const before = history[i - 1] ?? [];
      expect(now.filter((item, k) => item !== before[k]).length).toBeLessThanOrEqual(1);
    }
  });

  test("ends a round before it takes up what came meanwhile, so that no item is left behind", async () => {
    const { setWanted, shown, history } = follow(list(1));
    let answer = 1;
    const timer = setInterval(() => setWanted(list(++answer)), 5);
    await expect.poll(() => history.length).toBeGreaterThan(12);
    clearInterval(timer);
    const [first, last] = [history[4], history[12]].map((items) => items?.at(-1));
    expect(first).toMatch(/^item 3/);
    expect(last).not.toBe(first);
    await expect.poll(shown).toEqual(list(answer));
  });

  test("cuts a shorter list at once", async () => {
    const { setWanted, shown } = follow(list(1));
    await expect.poll(shown).toEqual(list(1));
    setWanted(list(2, 2));
    expect(shown()).toEqual(list(1, 2));
    await expect.poll(shown).toEqual(list(2, 2));
  });
});
