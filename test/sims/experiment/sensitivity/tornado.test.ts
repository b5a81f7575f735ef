import { describe, expect, it } from "vitest";
import type { InputMove } from "../../../../sims/experiment/inputMoves.ts";
import {
  chosenInputs,
  inputFactors,
} from "../../../../sims/experiment/sensitivity/inputFactors.ts";
import { tornadoOf, tornadoScenarios } from "../../../../sims/experiment/sensitivity/tornado.ts";
import type { MeasureId } from "../../../../sims/measures/measures.ts";
import { normalQuantile } from "../../../../sims/random/normal.ts";
import { uniform } from "../../../../sims/random/threefry.ts";
import { europeMeasured } from "../../../../sims/scenario/presets/europe/europeMeasured.ts";
import type { Estimator } from "../../../../sims/summary/ratio.ts";

const WORLDS = 50;
const move = (id: InputMove["id"], evidence: InputMove["evidence"]): InputMove => ({
  id,
  evidence,
  lo: 0,
  hi: 1,
  by: "range",
  ends: [europeMeasured, europeMeasured],
});
const moves = [
  move("adoption.banks", "assumed"),
  move("core.exceptions", "measured"),
  move("sme.tries", "assumed"),
  move("bank.fee", "published"),
];

/** What the low and the high end of each input add to a difference of −5, under luck that all points share. */
const ADDED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  timeToCash: [
    [4, -6],
    [0.5, -0.5],
    [0, 0],
    [0, 0],
  ],
  costPer100: [
    [1, -1],
    [0, 0],
    [0, 0],
    [-3, 3],
  ],
};

function answerOf(point: number, measure: MeasureId): Estimator {
  const [low, high] = ADDED[measure]?.[Math.floor((point - 1) / 2)] ?? [0, 0];
  const added = point === 0 ? 0 : point % 2 === 1 ? low : high;
  const worlds = Array.from({ length: WORLDS }, (_, r) => {
    const z = (entity: number) => normalQuantile(uniform(1, r, entity, 0, 0));
    return -5 + added + 3 * z(0) + 0.02 * z(point + 1);
  });
  const mean = worlds.reduce((sum, y) => sum + y, 0) / WORLDS;
  return { value: mean, influence: Float64Array.from(worlds, (y) => y - mean) };
}

describe("inputs moved one at a time", () => {
  const measures = ["timeToCash", "costPer100"] as const;
  const tornado = tornadoOf(moves, measures, answerOf, { replications: WORLDS, seed: 1 });

  it("have both ends told from the scenario as it is, with the errors of common luck", () => {
    expect(tornadoScenarios(europeMeasured, moves)).toHaveLength(9);
    expect(tornado.experiments).toBe(9);
    const { timeToCash: banks } = tornado.inputs[0]!.effects;
    expect(banks!.heard).toBe(true);
    for (const [of, truth] of [
      [banks!, -10],
      [banks!.low, 4],
      [banks!.high, -6],
    ] as const) {
      expect(Math.abs(of.value - truth)).toBeLessThan(4 * of.error);
      // The luck that all share is 150 times as large: it cancels.
      expect(of.error).toBeLessThan(0.01);
    }
    expect(tornado.base.timeToCash!.ci95![1] - tornado.base.timeToCash!.ci95![0]).toBeGreaterThan(
      1,
    );
  });

  it("say what share of the effects comes from assumed inputs, measure by measure", () => {
    expect(tornado.shares.timeToCash!.share).toBeCloseTo(10 / 11, 2);
    expect(tornado.shares.costPer100!.share).toBeCloseTo(2 / 8, 2);
  });

  it("get an index of their own by their part in any measure, the silent ones none", () => {
    expect(chosenInputs(tornado, measures, 10)).toEqual([
      "adoption.banks",
      "bank.fee",
      "core.exceptions",
    ]);
    expect(chosenInputs(tornado, measures, 1)).toEqual(["adoption.banks"]);
    expect(chosenInputs(tornado, ["costPer100"], 1)).toEqual(["bank.fee"]);
  });

  it("are factors: each chosen one, the others together, and the assumed ones where they are a part", () => {
    expect(inputFactors(moves, ["bank.fee"])).toEqual([
      { kind: "input", ids: ["bank.fee"], factor: [3] },
      {
        kind: "others",
        ids: ["adoption.banks", "core.exceptions", "sme.tries"],
        factor: [0, 1, 2],
      },
      { kind: "assumed", ids: ["adoption.banks", "sme.tries"], factor: [0, 2] },
    ]);
    const assumed = moves.filter(({ evidence }) => evidence === "assumed");
    expect(
      inputFactors(
        assumed,
        assumed.map(({ id }) => id),
      ).map(({ kind }) => kind),
    ).toEqual(["input", "input"]);
  });

  it("leave out a measure that an end has no value of, and refuse one that the scenario has none of", () => {
    const some = (point: number, measure: MeasureId) =>
      point === 1 ? undefined : answerOf(point, measure);
    const found = tornadoOf(moves, measures, some, { replications: WORLDS, seed: 1 });
    expect(found.inputs[0]!.effects).toEqual({});
    expect(found.inputs[1]!.effects.timeToCash).toBeDefined();
    expect(() =>
      tornadoOf(moves, ["allInRate"], () => undefined, { replications: 2, seed: 1 }),
    ).toThrow(/^No invoice has what allInRate is the mean of/);
  });
});
