import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { ContourChart } from "../../../../src/charts/sweep/ContourChart.tsx";
import { SweepChart } from "../../../../src/charts/sweep/SweepChart.tsx";
import "../../../../src/theme/theme.css";
import "../../../../src/theme/page.css";
import { estimate, plainFigure, sweepOf } from "../../fixtures/sweepOf.ts";

let dispose = () => {};
let chosen: number[] = [];
afterEach(() => {
  dispose();
  chosen = [];
});

const values = [0, 0.25, 0.5, 0.75, 1];
const shared = {
  ...plainFigure,
  read: (index: number) => `place ${index}`,
  onChoose: (index: number) => chosen.push(index),
};

function openSweep(): void {
  dispose = render(
    () => <SweepChart {...shared} input={sweepOf(values)} present={{ value: 0.25, text: "now" }} />,
    document.body,
  );
}

function openContours(): void {
  const axis = { values, perShown: 1, format: String, title: "" };
  dispose = render(
    () => (
      <ContourChart
        {...shared}
        input={{
          x: axis,
          y: axis,
          differences: values.flatMap((y) => values.map((x) => estimate(x + y - 0.9))),
          perShown: 1,
          format: String,
        }}
        present={{ x: 0.25, y: 0.25, text: "now" }}
        tints={{ below: "L", above: "T" }}
      />
    ),
    document.body,
  );
}

/** A tap in the order in which Chromium tells of it: the finger has left before the click comes. */
function tap(target: Element, place: readonly [x: number, y: number]): void {
  const box = target.getBoundingClientRect();
  const at = {
    clientX: box.left + place[0] * box.width,
    clientY: box.top + place[1] * box.height,
    pointerType: "touch",
    bubbles: true,
  };
  for (const type of ["pointerdown", "pointerup"]) target.dispatchEvent(new PointerEvent(type, at));
  target.closest("svg")?.dispatchEvent(new PointerEvent("pointerleave", at));
  target.dispatchEvent(new PointerEvent("click", at));
}

test.each([
  ["a sweep", openSweep, [2]],
  ["a grid", openContours, [12]],
] as const)("chooses the place that is tapped on %s", async (_, open, expected) => {
  open();
  await expect.element(page.getByRole("img", { name: "Cost" })).toBeVisible();
  await expect.poll(() => document.querySelector("svg .place-hit")).not.toBeNull();
  tap(document.querySelector("svg .place-hit")!, [0.5, 0.5]);
  expect(chosen).toEqual(expected);
});
