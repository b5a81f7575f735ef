import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ContourChart } from "../../../../src/charts/sweep/ContourChart.tsx";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { gridOf, plainFigure } from "../../fixtures/sweepOf.ts";

const COARSE = [0, 0.5, 1];
const FINE = [0, 0.25, 0.5, 0.75, 1];

let dispose = () => {};
afterEach(() => dispose());

function open(xs: readonly number[], ys: readonly number[]) {
  const [axes, setAxes] = createSignal({ xs, ys });
  const chosen: string[] = [];
  const pairAt = (index: number) => {
    const { xs, ys } = axes();
    return `at ${xs[index % xs.length]} and ${ys[Math.floor(index / xs.length)]}`;
  };
  dispose = render(
    () => (
      <ContourChart
        {...plainFigure}
        read={pairAt}
        onChoose={(index) => chosen.push(pairAt(index))}
        input={gridOf(axes().xs, axes().ys)}
        present={{ x: 0.2, y: 0.2, text: "now" }}
        tints={{ below: "L", above: "T" }}
      />
    ),
    document.body,
  );
  return { setAxes, chosen };
}

async function readByKeys(keys: string): Promise<void> {
  await expect.poll(() => document.querySelector("svg .place-hit")).not.toBeNull();
  (page.getByRole("img", { name: "Cost" }).element() as SVGElement).focus();
  await userEvent.keyboard(keys);
}

test("goes on to read the same pair where values of either parameter come between, or leave again", async () => {
  const { setAxes, chosen } = open(COARSE, COARSE);
  await readByKeys("{Home}{ArrowRight}{ArrowUp}");
  const reading = page.getByText("at 0.5 and 0.5", { exact: true });
  await expect.element(reading).toBeInTheDocument();
  for (const axes of [
    { xs: FINE, ys: COARSE },
    { xs: FINE, ys: FINE },
    { xs: COARSE, ys: COARSE },
  ]) {
    setAxes(axes);
    await expect.element(reading).toBeInTheDocument();
    await userEvent.keyboard("{Enter}");
  }
  expect(chosen).toEqual(Array.from({ length: 3 }, () => "at 0.5 and 0.5"));
});

test("reads nothing where one value of the pair that was read is gone", async () => {
  const { setAxes, chosen } = open(COARSE, FINE);
  await readByKeys("{Home}{ArrowRight}{ArrowUp}");
  await expect.element(page.getByText("at 0.5 and 0.25", { exact: true })).toBeInTheDocument();
  setAxes({ xs: COARSE, ys: COARSE });
  await expect.element(page.getByText(/^at /)).not.toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  expect(chosen).toEqual([]);
});
