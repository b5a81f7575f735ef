import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { createStudy } from "../../../src/state/createStudy.ts";

/** A study with its end. */
function open() {
  return createRoot((dispose) => ({ study: createStudy(), dispose }));
}

describe("a study", () => {
  test("is cancelled where its work resolves after it was given up", async () => {
    const { study, dispose } = open();
    let end = () => {};
    const run = study.run(() => new Promise<void>((resolve) => (end = resolve)));
    expect(study.state()).toBe("running");
    study.cancel();
    end();
    await run;
    expect(study.state()).toBe("cancelled");
    dispose();
  });

  test("that another took the place of says nothing more, however it ends", async () => {
    const { study, dispose } = open();
    const ends: (() => void)[] = [];
    const work = () => new Promise<void>((resolve) => ends.push(resolve));
    const first = study.run(work);
    const second = study.run(work);
    ends[0]?.();
    await first;
    expect(study.state()).toBe("running");
    ends[1]?.();
    await second;
    expect(study.state()).toBe("done");
    const broken = study.run(() => Promise.reject(new Error("worker stopped.")));
    await broken;
    expect(study.state()).toBe("failed");
    expect(study.reason()).toBe("worker stopped.");
    dispose();
  });
});
