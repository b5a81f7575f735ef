import { render } from "solid-js/web";
import { expect } from "vitest";
import { App } from "../../../src/App.tsx";
import type { PageEngine } from "../../../src/state/engine.ts";
import type { View } from "../../../src/state/Choices.ts";
import { createEngine } from "../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../workers/inlineThreads.ts";
import { model } from "../../../workers/model.ts";
import { fakeEngine } from "../fixtures/fakeEngine.ts";

/** A small scenario, so that what is really computed takes little. */
const SMALL = new URLSearchParams({
  preset: "classroom",
  runs: "8",
  changes: JSON.stringify({ "trade.volume": 60 }),
}).toString();

/** The page with invented results, and points that are really computed; `asked` counts its experiments. */
export function openPage(view: View, search: string) {
  // What matters is computed for minutes: its answers are invented, in tests of their own.
  const auto = view === "matters" ? "&auto=0" : "";
  history.replaceState(null, "", `${location.pathname}?${SMALL}&view=${view}&${search}${auto}`);
  const real = createEngine(inlineThreads(model), 1);
  const fake = fakeEngine();
  let asked = 0;
  const engine: PageEngine = {
    ...fake,
    points: real.points,
    run(job, listeners) {
      asked++;
      return fake.run(job, listeners);
    },
  };
  const dispose = render(() => <App engine={engine} />, document.body);
  return {
    asked: () => asked,
    close(): void {
      dispose();
      real.close();
    },
  };
}

/** Until the view is there and nothing in it is on its way. */
export async function settled(): Promise<void> {
  const waiting = () =>
    document.querySelectorAll(
      ".view-placeholder, .placeholder, main:not(.runs, .matters) .waiting, progress",
    ).length + (document.querySelector("main h1") ? 0 : 1);
  await expect.poll(waiting, { timeout: 45_000 }).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 200));
}
