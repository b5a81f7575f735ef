import { afterEach, describe, expect, it } from "vitest";
import { describeMachines } from "../../../../sims/index.ts";
import { drawClock, drawLanes } from "../../../../src/charts/lanes/drawLanes.ts";
import { laneRows } from "../../../../src/charts/lanes/laneRows.ts";
import { lanesLayout, laneWindow } from "../../../../src/charts/lanes/lanesLayout.ts";
import { speakFrom } from "../../../../src/i18n/language.ts";
import { zh } from "../../../../src/i18n/zh/zh.ts";
import { lanes } from "../../../gallery/data/race.ts";
import { countStrokes, meetings } from "../../fixtures/meetings.ts";
import { LEDGER_TAPE, PAPER_TAPE } from "../../fixtures/tape.ts";

const machines = describeMachines().filter(({ id }) => id !== "fraudster");
const ROWS = {
  "an invented invoice": laneRows(
    [
      { tape: PAPER_TAPE, absent: ["ledger"] },
      { tape: LEDGER_TAPE, absent: [] },
    ],
    machines,
  ),
  "an invoice of the model": lanes(),
};
/** A page, a phone, and both before a room. */
const SIZES = [
  { width: 904, em: 1 },
  { width: 1216, em: 1 },
  { width: 358, em: 1 },
  { width: 1180, em: 1.54 },
  { width: 340, em: 1.54 },
];
const CASES = Object.entries(ROWS).flatMap(([what, rows]) =>
  SIZES.flatMap((size) => [false, true].map((near) => ({ what, rows, near, ...size }))),
);

afterEach(() => speakFrom(() => ({ language: "en" })));

describe("texts of lanes", () => {
  it.each(CASES)(
    "are crossed by no arrow, cash or clock: $what, $width pixels, type $em, near $near",
    ({ rows, near, ...size }) => {
      for (const language of ["en", "zh"] as const) {
        speakFrom(() => (language === "zh" ? { language, words: zh } : { language }));
        for (let day = 0; day <= rows.lastDay; day += rows.lastDay / 24) {
          const marks = lanesLayout(rows, size, laneWindow(rows, size, near, day));
          const drawn = [...drawLanes(marks, day), ...drawClock(marks, day)];
          const sizeOf = (looks: string) => (/block-title/.test(looks) ? 16 : 13) * size.em;
          // The line of a lane lies beneath its bars.
          expect(meetings(drawn, { sizeOf, but: /lane-line/ })).toEqual([]);
        }
      }
    },
  );

  it.each(CASES)(
    "leave a head to each arrow between its lanes: $what, $width pixels, type $em, near $near",
    ({ rows, near, ...size }) => {
      const marks = lanesLayout(
        rows,
        size,
        laneWindow(rows, size, near, rows.blocks[1]?.cash?.day ?? NaN),
      );
      const drawn = drawLanes(marks, 0);
      const messages = marks.blocks.flatMap((block) => block.messages);
      expect(messages.length).toBeGreaterThan(0);
      // A head, and the pieces of its line.
      expect(countStrokes(drawn, /letter/)).toBe(
        messages.reduce((sum, { pieces }) => sum + 1 + pieces.length, 0),
      );
      for (const { lanes, messages } of marks.blocks) {
        const bars = lanes.map(({ top, bottom }) => ({ top, bottom }));
        for (const { tip, long } of messages) {
          const [from, to] = [Math.min(tip, tip - long), Math.max(tip, tip - long)];
          expect(bars.filter(({ top, bottom }) => from < bottom - 0.01 && to > top + 0.01)).toEqual(
            [],
          );
        }
      }
    },
  );

  it("begin beside the arrow that begins their state", () => {
    const size = { width: 904, em: 1 };
    const rows = ROWS["an invented invoice"];
    const { blocks } = lanesLayout(rows, size, laneWindow(rows, size, false, 0));
    for (const { bars, labels } of blocks.flatMap(({ lanes }) => lanes)) {
      for (const { x, state, inside } of labels) {
        const bar = bars.find((bar) => bar.state === state);
        if (inside) expect(x).toBeGreaterThan(bar?.x1 ?? NaN);
        else expect(x).toBeLessThanOrEqual((bar?.x1 ?? NaN) + 16);
      }
    }
  });
});
