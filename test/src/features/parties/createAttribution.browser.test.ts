import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { createAttribution } from "../../../../src/features/parties/createAttribution.ts";
import type { PageEngine } from "../../../../src/state/engine.ts";

const REQUEST = { scenario: classroom, seed: 1, replications: 10 };

/** An engine that is deaf to being stopped, and ends by hand. */
function deafEngine() {
  const ends: (() => void)[] = [];
  const tell: ((done: number) => void)[] = [];
  const attribute: PageEngine["attribute"] = ({ arms, ...asked }, listeners) =>
    new Promise((resolve) => {
      if (listeners?.onProgress) tell.push(listeners.onProgress);
      const found = { ...asked, model: "1", mechanisms: [], measures: {}, byTier: [] };
      ends.push(() => resolve({ digest: arms.join(), attribution: found }));
    });
  return { attribute, ends, tell };
}

describe("the difference shared out", () => {
  test("has no answer once it was stopped, and none of an older question", async () => {
    const { attribute, ends, tell } = deafEngine();
    const { store, dispose } = createRoot((end) => ({
      store: createAttribution({ attribute }),
      dispose: end,
    }));
    store.ask(REQUEST);
    tell[0]?.(5);
    expect(store.done()).toBe(5);
    store.cancel();
    tell[0]?.(6);
    ends[0]?.();
    await expect.poll(store.state).toBe("cancelled");
    expect(store.done()).toBe(5);
    expect(store.answer()).toBeUndefined();
    store.ask({ ...REQUEST, seed: 2 });
    store.ask({ ...REQUEST, seed: 3 });
    ends[1]?.();
    ends[2]?.();
    await expect.poll(store.state).toBe("done");
    expect(store.answer()?.request.seed).toBe(3);
    dispose();
  });
});
