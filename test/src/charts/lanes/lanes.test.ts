import { describe, expect, it } from "vitest";
import { describeMachines } from "../../../../sims/index.ts";
import { laneRows } from "../../../../src/charts/lanes/laneRows.ts";
import {
  eventAt,
  lanesHeight,
  lanesLayout,
  laneWindow,
  laneX,
} from "../../../../src/charts/lanes/lanesLayout.ts";
import { textWidth } from "../../../../src/charts/frame/textWidth.ts";
import { describeLanes, lanesTable, readEvent } from "../../../../src/charts/lanes/lanesText.ts";
import { LEDGER_TAPE, PAPER_TAPE } from "../../fixtures/tape.ts";

const machines = describeMachines().filter(({ id }) => id !== "fraudster");
const rows = laneRows(
  [
    { tape: PAPER_TAPE, absent: ["ledger"] },
    { tape: LEDGER_TAPE, absent: [] },
  ],
  machines,
);
const SIZES = [
  { width: 904, em: 1 },
  { width: 1560, em: 1.25 },
  { width: 358, em: 1 },
];

describe("lanes", () => {
  it("are the parties of each arm, their bars end to end from delivery to the last event", () => {
    expect(rows.lastDay).toBe(32);
    expect(rows.blocks.map(({ lanes }) => lanes.map(({ party }) => party))).toEqual([
      ["sme", "coreEnterprise", "bank"],
      ["sme", "coreEnterprise", "bank", "ledger"],
    ]);
    for (const { bars } of rows.blocks.flatMap(({ lanes }) => lanes)) {
      expect(bars[0]?.from).toBe(0);
      expect(bars.at(-1)?.to).toBe(rows.lastDay);
      bars.slice(1).forEach((bar, i) => expect(bar.from).toBe(bars[i]?.to));
    }
  });

  it("count the day of cash from delivery, and the time to it from the invoice", () => {
    expect(rows.blocks.map(({ cash }) => cash)).toEqual([
      { day: 31, took: 30 },
      { day: 11, took: 10 },
    ]);
  });

  it("have all events by day, messages to parties that are not there left out", () => {
    const days = rows.events.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(rows.events).toHaveLength(PAPER_TAPE.frames.length + LEDGER_TAPE.frames.length);
    const paper = rows.events.filter(({ arm }) => arm === "T");
    expect(paper.flatMap(({ sent }) => sent).some(({ to }) => to === "ledger")).toBe(false);
  });
});

describe("the layout of lanes", () => {
  it.each(SIZES)("keeps bars and names within $width pixels, names of a lane apart", (size) => {
    for (const near of [false, true]) {
      const window = laneWindow(rows, size, near, 10);
      const { plot, blocks } = lanesLayout(rows, size, window);
      expect(plot.bottom).toBeLessThan(lanesHeight(rows, size));
      for (const { bars, labels } of blocks.flatMap(({ lanes }) => lanes)) {
        for (const { x1, x2 } of bars) {
          expect(x1).toBeGreaterThanOrEqual(plot.left);
          expect(x2).toBeLessThanOrEqual(plot.right);
          expect(x2).toBeGreaterThanOrEqual(x1);
        }
        const spans = labels.map(({ x, text, inside }) => ({
          inside,
          from: x,
          to: x + textWidth(text, 13 * size.em),
        }));
        spans.forEach((a, i) => {
          expect(a.from).toBeGreaterThanOrEqual(plot.left);
          expect(a.to).toBeLessThanOrEqual(plot.right + 1e-6);
          for (const b of spans.slice(i + 1)) {
            if (a.inside === b.inside) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }
        });
      }
    }
  });

  it("shows the whole time, or days around the clock that stay within it", () => {
    const [size] = [{ width: 358, em: 1 }];
    expect(laneWindow(rows, size, false, 10)).toEqual({ from: 0, to: 32 });
    for (const day of [0, 10, 32]) {
      const { from, to } = laneWindow(rows, size, true, day);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(32);
      expect(to - from).toBeLessThan(10);
      expect(day >= from && day <= to).toBe(true);
    }
  });

  it("finds the event under a pointer, in its own lane only", () => {
    const size = { width: 904, em: 1 };
    const marks = lanesLayout(rows, size, laneWindow(rows, size, false, 0));
    const lane = marks.blocks[1]?.lanes[2];
    const x = laneX(marks, 10.5) ?? 0;
    const found = eventAt(marks, rows, { x: x - 2, y: lane?.top ?? 0 });
    expect(rows.events[found ?? -1]).toMatchObject({ arm: "L", party: "bank", to: "disbursing" });
    expect(eventAt(marks, rows, { x, y: marks.blocks[0]?.lanes[2]?.top ?? 0 })).toBeUndefined();
  });
});

describe("the words of lanes", () => {
  it("say what happened and which messages left", () => {
    const event = rows.events.find(({ to }) => to === "disbursing");
    if (!event) throw new Error("no event");
    expect(readEvent(event)).toBe(
      "Day 10.5, with ledger. Bank: decide; from deciding to disbursing. Sends “offer made” to Supplier.",
    );
  });

  it("describe both arms by their cash, events and longest wait", () => {
    expect(describeLanes(rows)).toBe(
      "Swim-lanes of the parties, states as bars and messages as arrows, against days since delivery, 0 to 32.0. " +
        "Without: cash 30.0 days after the invoice, 9 events; the supplier was longest in awaiting confirmation, 14.0 days. " +
        "With ledger: cash 10.0 days after the invoice, 22 events; the supplier was longest in awaiting approval, 6.0 days.",
    );
  });

  it("list every event in the table", () => {
    const table = lanesTable(rows);
    expect(table.rows).toHaveLength(rows.events.length);
    for (const row of table.rows) expect(row).toHaveLength(table.headers.length);
  });
});
