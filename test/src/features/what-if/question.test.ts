import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE, MEASURES, sweepables } from "../../../../sims/index.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import {
  DEFAULT_QUESTION,
  GRID_POINTS,
  readQuestion,
  settleAxis,
  SWEEP_POINTS,
  writeQuestion,
  type AskedAxis,
  type Question,
} from "../../../../src/features/what-if/question.ts";
import { askWhatIf } from "../../../../src/state/askWhatIf.ts";

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => x + 0); // no −0
const ids = fc.constantFrom(...CATALOGUE.map(({ id }) => id));
const range = fc
  .tuple(finite, finite)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const axis: fc.Arbitrary<AskedAxis> = fc.oneof(
  ids.map((id) => ({ id })),
  fc.record({ id: ids, range }),
  fc.record({ id: ids, range, points: fc.constantFrom(...SWEEP_POINTS, ...GRID_POINTS) }),
);
const measure = fc.constantFrom(...MEASURES.map(({ id }) => id));
const questions: fc.Arbitrary<Question> = fc
  .record({
    x: axis,
    y: fc.option(axis, { nil: undefined }),
    measures: fc.tuple(measure, measure),
    luck: fc.constantFrom("common" as const, "own" as const),
  })
  .filter(({ x, y }) => x.id !== y?.id);

describe("the question of the view", () => {
  it("is about the value that it is asked about from elsewhere", () => {
    for (const { id } of CATALOGUE) {
      expect(readQuestion(askWhatIf(id))).toEqual({
        question: { ...DEFAULT_QUESTION, x: { id } },
        problems: [],
      });
    }
  });

  it("is read as it was written, whatever it is", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const read = readQuestion(writeQuestion(question));
        expect(read).toEqual({ question, problems: [] });
      }),
    );
  });

  it("is nothing at all where it is the one asked by default, and one word for a parameter", () => {
    expect(writeQuestion(DEFAULT_QUESTION)).toBeUndefined();
    expect(readQuestion("x=ledger.fee").question).toEqual({
      ...DEFAULT_QUESTION,
      x: { id: "ledger.fee" },
    });
  });

  it("is never refused: what is wrong is left out, and said", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[xy=:;a-z.0-9]{0,40}$/)), (text) => {
        const { question, problems } = readQuestion(text);
        expect(writeQuestion(question)).toBe(
          writeQuestion(readQuestion(writeQuestion(question)).question),
        );
        for (const problem of problems) expect(problem).toContain("does not know");
      }),
    );
    expect(readQuestion("x=nothing;luck=bad;show=timeToCash").problems).toHaveLength(3);
    expect(readQuestion("x=ledger.fee:1:0:21").problems).toHaveLength(1);
    expect(readQuestion("x=ledger.fee;y=ledger.fee").question.y).toBeUndefined();
  });
});

describe("an axis as the scenario can have it", () => {
  it("lies within what the scenario may hold, whatever is asked", () => {
    fc.assert(
      fc.property(axis, fc.boolean(), (asked, grid) => {
        const found = settleAxis(europeMeasured, asked, grid);
        const known = sweepables(europeMeasured).find(({ id }) => id === asked.id);
        expect(found === undefined).toBe(known === undefined);
        if (!found || !known) return;
        const { values, from, to, points } = found;
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(known.limits[0]);
        expect(to).toBeLessThanOrEqual(known.limits[1]);
        expect(values.length).toBeGreaterThan(1);
        expect(values.length).toBeLessThanOrEqual(points);
        if (known.whole) for (const value of values) expect(Number.isInteger(value)).toBe(true);
      }),
    );
  });

  it("has its own numbers of values in a sweep and in a grid", () => {
    const of = (points: number, grid: boolean) =>
      settleAxis(europeMeasured, { id: "adoption.banks", range: [0, 1], points }, grid)?.points;
    expect([of(41, false), of(41, true), of(15, true), of(15, false)]).toEqual([41, 9, 15, 21]);
  });
});
