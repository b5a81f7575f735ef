import axe from "axe-core";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ParameterId } from "../../../../sims/index.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import { Matters } from "../../../../src/features/matters/Matters.tsx";
import { valueText } from "../../../../src/format/valueText.ts";
import type {
  AskSensitivity,
  SensitivityQuestion,
} from "../../../../workers/sensitivity/SensitivityQuestion.ts";
import { fakeSensitivity } from "../../fixtures/fakeSensitivity.ts";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";

let dispose = () => {};
beforeEach(() => page.viewport(1280, 720));
afterEach(() => {
  dispose();
  document.documentElement.removeAttribute("data-theme");
});

const asked: SensitivityQuestion[] = [];
const opened: ParameterId[] = [];
const [question, setQuestion] = createSignal<string>();
const [seed, setSeed] = createSignal(7);

/** Answers at once: one at a time, then all together. */
const answers: AskSensitivity = (of, { onProgress, onAnswer }) => {
  asked.push(of);
  const { alone, together } = fakeSensitivity(of);
  onProgress?.("alone", 1, 2);
  onAnswer?.(alone);
  onAnswer?.(together);
  return Promise.resolve(together);
};

function open(over: { ask?: AskSensitivity; auto?: boolean; question?: string } = {}): void {
  asked.length = 0;
  opened.length = 0;
  setQuestion(over.question);
  setSeed(7);
  dispose = render(
    () => (
      <Matters
        scenario={europeMeasured}
        nameOf={() => "Europe, as measured"}
        arms={["T", "L"]}
        seed={seed()}
        replications={200}
        question={question()}
        onQuestion={setQuestion}
        auto={over.auto ?? true}
        ask={over.ask ?? answers}
        textOf={valueText}
        hrefOf={(id) => `?ask.what-if=${id}`}
        onInput={(id) => opened.push(id)}
      />
    ),
    document.body,
  );
}

const headline = () => page.getByRole("heading", { level: 1 });
const violations = async () =>
  (await axe.run(document.body)).violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" | ")}`,
  );

describe("the view What matters", () => {
  test("leads with the input that matters most and what rests on assumptions, with intervals", async () => {
    open();
    await expect
      .element(headline())
      .toHaveTextContent(
        "Of what is uncertain, Banks on the ledger moves the difference in time to cash most: 62 % of its variance. 97 % of the variance comes from assumed inputs.",
      );
    await expect
      .element(page.getByText(/^95 % intervals over 256 draws of all inputs: 52 % to 72 %/))
      .toBeVisible();
    const row = page.getByRole("row", { name: /^Banks on the ledger assumed/ }).first();
    await expect
      .element(row)
      .toHaveTextContent(
        /assumed · 0 to 100 %.*−1.0 … −13.0.*± 0.1.*55 %45 % to 65 %.*62 %52 % to 72 %/,
      );
    await expect
      .element(page.getByRole("row", { name: /^All 2 assumed inputs together/ }).first())
      .toBeVisible();
    await expect.element(page.getByText("1 more inputs change").first()).toBeVisible();
  });

  test("draws two intervals on one axis and says of each what it covers", async () => {
    open();
    await expect
      .element(
        page.getByRole("img", {
          name: /time to cash.*Simulation error only: −7.00 \(−7.10 to −6.90\).*Uncertainty of the inputs: −6.00 \(−16.00 to −1.00\)/i,
        }),
      )
      .toBeVisible();
    await expect
      .element(page.getByText(/^95 % interval of the mean.*200 rep/).first())
      .toBeVisible();
    await expect
      .element(page.getByText(/^Median and 5 to 95 % of 256 draws/).first())
      .toBeVisible();
  });

  test("leads from an input's name to What if on it, by key as by pointer", async () => {
    open();
    const link = page.getByRole("link", { name: "Banks on the ledger" }).first();
    await expect.element(link).toHaveAttribute("href", "?ask.what-if=adoption.banks");
    (link.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(opened).toEqual(["adoption.banks"]);
  });

  test("asks again with another measure or more draws, and keeps that in the address", async () => {
    open();
    await userEvent.selectOptions(
      page.getByRole("combobox", { name: "Beside time to cash" }),
      "Real cost per 100 of invoice",
    );
    expect(question()).toBe("128:realCostPer100");
    await userEvent.selectOptions(
      page.getByRole("combobox", { name: "Draws of all inputs" }),
      "512",
    );
    expect(question()).toBe("256:realCostPer100");
    expect(asked.at(-1)).toMatchObject({
      points: 256,
      measures: ["timeToCash", "realCostPer100"],
      method: "sobol",
    });
    await expect
      .element(page.getByRole("heading", { name: /^Real cost per 100 of invoice: which/ }))
      .toBeVisible();
  });

  test("says what a link asked in vain, and when an answer is out of date", async () => {
    open({ question: "many" });
    await expect.element(page.getByText("The link asked “many”", { exact: false })).toBeVisible();
    await expect.element(page.getByText(/^Out of date/)).not.toBeInTheDocument();
    setSeed(8);
    await expect
      .element(page.getByText(/^Out of date: .*Europe, as measured, seed 7/))
      .toBeVisible();
    await page.getByRole("button", { name: "Run again" }).click();
    await expect.element(page.getByText(/^Out of date/)).not.toBeInTheDocument();
  });

  test("shows how far it is, can be stopped, keeps what it has, and says what went wrong", async () => {
    open({
      auto: false,
      ask: (of, { onAnswer, onProgress, signal }) => {
        onAnswer?.(fakeSensitivity(of).alone);
        onProgress?.("together", 300, 6144);
        return new Promise((_, reject) =>
          signal?.addEventListener("abort", () =>
            reject(new DOMException("cancelled", "AbortError")),
          ),
        );
      },
    });
    await expect.element(headline()).toHaveTextContent(/^What matters most\?/);
    await page.getByRole("button", { name: "Find out" }).click();
    await expect.element(page.getByText("All together: 300 of 6,144 replications")).toBeVisible();
    await expect
      .element(headline())
      .toHaveTextContent("Moved one at a time, Banks on the ledger changes the difference");
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.element(page.getByText(/^Stopped; what is shown/)).toBeVisible();
    dispose();
    open({ ask: () => Promise.reject(new Error("No invoice was issued.")) });
    await expect.element(page.getByText("The study stopped: No invoice was issued.")).toBeVisible();
  });

  test.each(["light", "dark"])("has no axe violations in %s", async (theme) => {
    document.documentElement.dataset.theme = theme;
    open();
    await expect.element(page.getByText(/^Median and 5 to 95 %/).first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("fits the phone: only a table may be pushed sideways", async () => {
    await page.viewport(390, 844);
    open();
    await expect.element(page.getByText(/^Median and 5 to 95 %/).first()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    expect(await violations()).toEqual([]);
  });
});
