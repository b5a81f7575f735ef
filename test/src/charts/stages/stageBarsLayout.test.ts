import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../sims/index.ts";
import { textWidth } from "../../../../src/charts/frame/textWidth.ts";
import {
  stageBarsHeight,
  stageBarsLayout,
  type StageBarsMarks,
} from "../../../../src/charts/stages/stageBarsLayout.ts";
import { stageRows, type StageRows } from "../../../../src/charts/stages/stageRows.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";

/** Stages of any lengths, in a pair of arms. */
const anyStages: fc.Arbitrary<StageRows> = fc
  .array(
    fc.record({
      base: fc.double({ min: 0, max: 9, noNaN: true }),
      other: fc.double({ min: 0, max: 9, noNaN: true }),
    }),
    {
      minLength: 1,
      maxLength: STAGES.length,
    },
  )
  .map((days) => {
    const { pair } = stageRows(fakeResult())!;
    return {
      pair,
      rows: days.map(({ base, other }, i) => ({
        stage: STAGES[i]!,
        base,
        other,
        difference: { mean: other - base },
      })),
    };
  });
const sum = (of: readonly number[]) => of.reduce((all, x) => all + x, 0);
const lastDayOf = ({ rows }: StageRows) =>
  Math.max(1, sum(rows.map((row) => row.base)), sum(rows.map((row) => row.other)));

function check(marks: StageBarsMarks, stages: StageRows, lastDay: number, height: number): void {
  const perDay = (marks.plot.right - marks.plot.left) / lastDay;
  for (const [i, bar] of marks.bars.entries()) {
    let x = marks.plot.left;
    for (const [k, segment] of bar.segments.entries()) {
      const row = stages.rows[k]!;
      expect(segment.from).toBeCloseTo(x, 6);
      x = segment.to;
      expect(segment.to - segment.from).toBeCloseTo(perDay * (i === 0 ? row.base : row.other), 6);
      for (const line of segment.inside) {
        expect(textWidth(line.text, 13)).toBeLessThan(segment.to - segment.from);
      }
    }
    for (const callout of bar.callouts) {
      const box = {
        left: callout.label.x,
        right: callout.label.x + textWidth(callout.label.text, 13),
      };
      for (const other of bar.callouts) {
        if (other === callout) continue;
        // No line goes through a text, no two texts share a place.
        const isCrossed = other.x > box.left && other.x < box.right;
        const reaches =
          Math.abs(other.label.y - other.from) > Math.abs(callout.label.y - callout.from);
        expect(isCrossed && reaches, `${other.label.text} through ${callout.label.text}`).toBe(
          false,
        );
        if (other.label.y === callout.label.y) {
          expect(other.label.x >= box.right || other.x <= callout.x).toBe(true);
        }
      }
      expect(callout.label.y).toBeGreaterThan(0);
      expect(callout.label.y).toBeLessThan(height);
    }
  }
}

describe("stageBarsLayout", () => {
  it("draws days to scale, end to end, and labels that cross nothing and stay inside", () => {
    fc.assert(
      fc.property(
        anyStages,
        fc.integer({ min: 280, max: 1600 }),
        fc.boolean(),
        fc.constantFrom(1, 0.8, 0.7),
        (stages, width, small, share) => {
          const lastDay = lastDayOf(stages);
          const height = share * stageBarsHeight(1, small);
          const marks = stageBarsLayout(stages, { width, height, em: 1 }, lastDay, small);
          check(marks, stages, lastDay, height);
        },
      ),
    );
  });

  it("says both totals at the ends of the bars, and puts what fits inside them", () => {
    const stages = stageRows(fakeResult())!;
    const marks = stageBarsLayout(
      stages,
      { width: 1000, height: stageBarsHeight(1, false), em: 1 },
      62.3,
    );
    expect(marks.bars.map(({ arm, total }) => [arm, total.text])).toEqual([
      ["T", "62.3 days"],
      ["L", "21.4 days"],
    ]);
    const untilDue = marks.bars[0]!.segments.find(({ stage }) => stage === "untilDue");
    expect(untilDue?.inside.map(({ text }) => text)).toEqual(["Until due", "31.2"]);
    expect(marks.bars[0]!.callouts.map(({ label }) => label.text)).toContain("Queue 3.1");
  });
});
