import axe from "axe-core";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ParameterId } from "../../../../sims/index.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { WhatIf } from "../../../../src/features/what-if/WhatIf.tsx";
import { createEngine, type ExperimentEngine } from "../../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../../workers/inlineThreads.ts";
import { model } from "../../../../workers/model.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";
import "../../../../src/features/compare/compare.css";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";

let dispose = () => {};
let engine: ExperimentEngine | undefined;
/** What the scenario says to values that are chosen. */
let refusal: string | undefined;
let chosen: Readonly<Partial<Record<ParameterId, number>>>[] = [];
const small = withChanges(classroom, { "trade.volume": 60 });

/** The view over the real model on this thread, with few replications. */
function open(first?: string, auto = true) {
  engine = createEngine(inlineThreads(model), 1);
  const { points } = engine;
  const [question, setQuestion] = createSignal(first);
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
        auto={auto}
        question={question()}
        onQuestion={setQuestion}
        scaleOf={() => ({ unit: "%", perShown: 0.01, text: (value) => `${100 * value} %` })}
        onValues={(values) => {
          chosen.push(values);
          return refusal;
        }}
      />
    ),
    document.body,
  );
  return { question, setScenario };
}

const headline = () => page.getByRole("heading", { level: 1 });
const status = () => page.getByRole("status");

beforeEach(async () => {
  chosen = [];
  refusal = undefined;
  await page.viewport(1280, 900);
});
afterEach(() => {
  dispose();
  engine?.close();
});

describe("the view What if", () => {
  test("says in one sentence where the cost breaks even, and runs to the end by itself", async () => {
    open("x=adoption.banks:0:1:11");
    await expect
      .element(headline(), { timeout: 30_000 })
      .toHaveTextContent(/^Cost per 100 of invoice: (break-even|no break-even|not certain)/);
    await expect.element(status(), { timeout: 30_000 }).toHaveTextContent(/8 replications at each/);
    await expect
      .element(page.getByRole("heading", { name: "Time to cash against “Banks on the ledger”" }))
      .toBeVisible();
  });

  test("reads a chart and sets the scenario by keyboard alone", async () => {
    open("x=adoption.banks:0:1:11");
    const chart = page.getByRole("img", { name: "Time to cash against “Banks on the ledger”" });
    await expect.element(chart, { timeout: 30_000 }).toBeInTheDocument();
    await expect.element(status(), { timeout: 30_000 }).toHaveTextContent(/8 replications at each/);
    (chart.element() as SVGElement).focus();
    await userEvent.keyboard("{Home}");
    await expect.element(page.getByText(/^0 %: without .* with the ledger/).first()).toBeVisible();
    await userEvent.keyboard("{End}{Enter}");
    expect(chosen).toEqual([{ "adoption.banks": 1 }]);
    await userEvent.keyboard("t");
    await expect.element(page.getByRole("table").first()).toBeVisible();
  });

  test("says why the scenario does not take a value, until it is another scenario", async () => {
    refusal = "nothing else: this value is locked";
    const { setScenario } = open("x=adoption.banks:0:1:11");
    const chart = page.getByRole("img", { name: "Time to cash against “Banks on the ledger”" });
    await expect.element(chart, { timeout: 30_000 }).toBeInTheDocument();
    (chart.element() as SVGElement).focus();
    await userEvent.keyboard("{End}{Enter}");
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(
        "The scenario stays as it is; expected nothing else: this value is locked.",
      );
    setScenario(withChanges(small, { "bank.fee": 0.02 }));
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
    (chart.element() as SVGElement).focus();
    await userEvent.keyboard("{End}{Enter}");
    await expect.element(page.getByRole("alert")).toBeVisible();
    refusal = undefined;
    await userEvent.keyboard("{Home}{Enter}");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });

  test("finds a value by a part of its name, and says so when there is none", async () => {
    const { question } = open(undefined, false);
    const box = page.getByRole("combobox", { name: "Value to move" });
    await box.fill("Platform fee, led");
    await userEvent.keyboard("{Enter}");
    await expect.poll(question).toMatch(/^x=ledger\.fee/);
    await box.fill("no such thing");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(/No value of the scenario is called/)).toBeVisible();
  });

  test("waits for Run where changes do not run by themselves, and marks old answers", async () => {
    const { setScenario } = open("x=adoption.banks:0:1:11", false);
    await expect.element(headline()).toHaveTextContent("Press Run");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await expect.element(status(), { timeout: 30_000 }).toHaveTextContent(/8 replications at each/);
    // What the swept value is now makes no difference to the curve.
    setScenario(withChanges(small, { "adoption.banks": 0.4 }));
    await expect.element(page.getByText("now 40 %").first()).toBeVisible();
    expect(page.getByText("Out of date").query()).toBeNull();
    setScenario(withChanges(small, { "bank.fee": 0.02 }));
    await expect.element(page.getByText("Out of date")).toBeVisible();
  });

  test("shows a grid of two values, and sets both", async () => {
    open("x=adoption.banks:0:1:5;y=ledger.fee:0:0.03:5");
    await expect
      .element(headline(), { timeout: 30_000 })
      .toHaveTextContent(/at \d+ of 25 pairs of values/);
    await expect.element(status(), { timeout: 30_000 }).toHaveTextContent(/8 replications at each/);
    const chart = page.getByRole("img");
    (chart.element() as SVGElement).focus();
    await userEvent.keyboard("{Home}{ArrowRight}{ArrowUp}{Enter}");
    expect(chosen).toEqual([{ "adoption.banks": 0.25, "ledger.fee": 0.0075 }]);
  });

  test.each([undefined, "x=adoption.banks:0:1:5;y=ledger.fee:0:0.03:5"])(
    "has no axe violations asked %s",
    async (question) => {
      open(question ?? "x=adoption.banks:0:1:11");
      await expect.element(status(), { timeout: 30_000 }).toHaveTextContent(/at each value/);
      const { violations } = await axe.run(document.body);
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`)).toEqual(
        [],
      );
    },
  );
});
