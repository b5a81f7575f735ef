import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SweepChart } from "../../../../src/charts/sweep/SweepChart.tsx";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { plainFigure, sweepOf } from "../../fixtures/sweepOf.ts";

let dispose = () => {};
afterEach(() => dispose());

function open(first: readonly number[]) {
  const [values, setValues] = createSignal(first);
  const chosen: (number | undefined)[] = [];
  dispose = render(
    () => (
      <SweepChart
        {...plainFigure}
        read={(index) => `at ${values()[index]}`}
        onChoose={(index) => chosen.push(values()[index])}
        input={sweepOf(values())}
        present={{ value: 0.25, text: "now" }}
      />
    ),
    document.body,
  );
  return { setValues, chosen };
}

test("goes on to read the same value where others come between, or leave again", async () => {
  const { setValues, chosen } = open([0, 0.5, 1]);
  const chart = page.getByRole("img", { name: "Cost" });
  await expect.poll(() => document.querySelector("svg .place-hit")).not.toBeNull();
  (chart.element() as SVGElement).focus();
  await userEvent.keyboard("{End}");
  await expect.element(page.getByText("at 1", { exact: true })).toBeInTheDocument();
  for (const values of [
    [0, 0.4, 0.45, 0.5, 1],
    [0, 0.5, 1],
  ]) {
    setValues(values);
    await expect.element(page.getByText("at 1", { exact: true })).toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
  }
  expect(chosen).toEqual([1, 1]);
});

test("reads nothing where the value that was read is gone", async () => {
  const { setValues, chosen } = open([0, 0.4, 0.5, 1]);
  const chart = page.getByRole("img", { name: "Cost" });
  await expect.poll(() => document.querySelector("svg .place-hit")).not.toBeNull();
  (chart.element() as SVGElement).focus();
  await userEvent.keyboard("{Home}{ArrowRight}");
  await expect.element(page.getByText("at 0.4", { exact: true })).toBeInTheDocument();
  setValues([0, 0.5, 1]);
  await expect.element(page.getByText(/^at /)).not.toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  expect(chosen).toEqual([]);
});
