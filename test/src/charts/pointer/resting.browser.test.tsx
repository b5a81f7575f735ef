import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createDayCursor } from "../../../../src/charts/pointer/createDayCursor.ts";
import { createIndexCursor } from "../../../../src/charts/pointer/createIndexCursor.ts";
import type { PlaceCursor } from "../../../../src/charts/pointer/PlaceCursor.ts";

let dispose = () => {};
const [above, setAbove] = createSignal(0);
/** Boundary events that the browser told of, by itself or since the pointer moved. */
let left = 0;

const plot = { left: 0, right: 400, top: 0, bottom: 200 };
const cursors: readonly (readonly [string, () => PlaceCursor, number])[] = [
  ["days", () => createDayCursor(() => ({ plot, lastDay: 90 })), 90],
  ["places", () => createIndexCursor({ count: () => 5, nearest: () => 1 }), 4],
];

function open(make: () => PlaceCursor): PlaceCursor {
  let cursor!: PlaceCursor;
  dispose = render(() => {
    cursor = make();
    return (
      <div style={{ "padding-top": `${above()}px` }}>
        <svg
          role="img"
          tabindex="0"
          width="400"
          height="200"
          aria-label="chart"
          onPointerMove={(event) => cursor.onPointerMove(event)}
          onPointerLeave={() => {
            left++;
            cursor.onPointerLeave();
          }}
          onKeyDown={(event) => cursor.onKeyDown(event)}
          onBlur={() => cursor.onBlur()}
        />
      </div>
    );
  }, document.body);
  return cursor;
}
const chart = () => page.getByRole("img", { name: "chart" });

beforeEach(async () => {
  await page.viewport(800, 600);
  setAbove(0);
  left = 0;
});
afterEach(() => dispose());

describe.each(cursors)("a chart of %s", (_, make, last) => {
  test("is read on by keys when it slips from beneath a pointer at rest", async () => {
    const cursor = open(make);
    await chart().hover({ position: { x: 200, y: 10 } });
    (chart().element() as SVGElement).focus();
    await userEvent.keyboard("{End}");
    expect(cursor.place()).toBe(last);
    const over = document.createElement("div");
    over.style.cssText = "position: fixed; inset: 0";
    document.body.append(over);
    await page.viewport(810, 600); // has Chromium look where the pointer is
    await expect.poll(() => left).toBe(1);
    expect(cursor.place()).toBe(last);
    over.remove();
    await userEvent.keyboard("{Escape}");
    expect(cursor.place()).toBeUndefined();
  });

  test("is read by a pointer until that leaves, also where keys had read it before", async () => {
    const cursor = open(make);
    (chart().element() as SVGElement).focus();
    await userEvent.keyboard("{End}");
    await chart().hover({ position: { x: 100, y: 100 } });
    await expect.poll(() => cursor.place()).not.toBe(last);
    expect(cursor.place()).toBeDefined();
    await userEvent.hover(document.body, { position: { x: 5, y: 300 } });
    await expect.poll(() => cursor.place()).toBeUndefined();
  });
});
