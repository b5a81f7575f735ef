import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { crossingsOf } from "../../../../sims/experiment/points/crossings.ts";
import { contourLayout } from "../../../../src/charts/sweep/contourLayout.ts";
import { sweepLayout } from "../../../../src/charts/sweep/sweepLayout.ts";
import { WhatIf } from "../../../../src/features/what-if/WhatIf.tsx";
import { createEngine, type ExperimentEngine } from "../../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../../workers/inlineThreads.ts";
import { model } from "../../../../workers/model.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";

vi.mock("../../../../sims/experiment/points/crossings.ts", { spy: true });
vi.mock("../../../../src/charts/sweep/contourLayout.ts", { spy: true });
vi.mock("../../../../src/charts/sweep/sweepLayout.ts", { spy: true });

const small = withChanges(classroom, { "trade.volume": 60 });
let dispose = () => {};
let engine: ExperimentEngine | undefined;
beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  dispose();
  engine?.close();
});

async function answered(question: string) {
  engine = createEngine(inlineThreads(model), 1);
  const { points } = engine;
  const [scenario, setScenario] = createSignal(small);
  dispose = render(
    () => (
      <WhatIf
        engine={{ points }}
        scenario={scenario()}
        name="Classroom"
        arms={["T", "L"]}
        seed={3}
        replications={8}
        auto={true}
        question={question}
        onQuestion={() => {}}
        scaleOf={() => ({ unit: "%", perShown: 0.01, text: (value) => `${100 * value} %` })}
        onValues={() => {}}
      />
    ),
    document.body,
  );
  await expect
    .element(page.getByRole("status"), { timeout: 30_000 })
    .toHaveTextContent(/8 replications at each/);
  await expect.element(page.getByRole("img").first()).toBeInTheDocument();
  return setScenario;
}

const present = () => document.querySelector(".present")?.innerHTML;

test.each(["x=adoption.banks:0:1:11", "x=adoption.banks:0:1:5;y=ledger.fee:0:0.03:5"])(
  "moves only the mark of the present when the swept value moves, asked %s",
  async (question) => {
    const setScenario = await answered(question);
    await expect.poll(present).toBeDefined();
    await vi.waitFor(() => expect(document.querySelector(".placeholder")).toBeNull());
    const before = present();
    const work = [crossingsOf, contourLayout, sweepLayout].map((of) => vi.mocked(of));
    for (const of of work) of.mockClear();
    setScenario(withChanges(small, { "adoption.banks": 0.4 }));
    await expect.poll(present).not.toBe(before);
    expect(work.map((of) => of.mock.calls.length)).toEqual([0, 0, 0]);
  },
);
