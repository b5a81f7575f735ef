import { describe, expect, it } from "vitest";
import { createReduction, runJob, summarise, type Result } from "../../../../sims/index.ts";
import { presetOf, storyChoices } from "../../../../src/state/firstChoices.ts";
import { applyChanges } from "../../../../sims/index.ts";
import { STORY } from "../../../../src/state/story/steps.ts";
import { ASKS, cashBy, longestStages, missOf } from "../../../../src/features/story/asks.ts";
import {
  answerText,
  foundText,
  hitText,
  optionText,
  tryText,
} from "../../../../src/features/story/storyText.ts";

/** The result of a step's own state, with fewer replications. */
function resultOf(step: number, replications = 30): Result {
  const { preset, changes, seed, arms } = storyChoices(step);
  const made = applyChanges(presetOf(preset).scenario, changes);
  if (!made.ok) throw new Error("a step of the story is no scenario");
  const { scenario } = made;
  const reduction = createReduction(scenario, seed, arms);
  reduction.add(runJob({ scenario, seed, arms, first: 0, replications }));
  return summarise(reduction);
}

const classroom = resultOf(1);
const few = resultOf(5);

describe("what the story asks", () => {
  it("has an answer in the result of each step's own state, in the range that is guessed in", () => {
    for (const [i, { id, asks }] of STORY.entries()) {
      const ask = ASKS[id];
      expect(ask.kind).toBe(asks);
      const result = i < 3 ? classroom : few;
      const found = ask.measured(result);
      expect(found).toBeDefined();
      if (ask.kind === "number") {
        const { value, interval } = ask.measured(result)!;
        expect(value).toBeGreaterThanOrEqual(ask.from);
        expect(value).toBeLessThanOrEqual(ask.to);
        expect(interval![0]).toBeLessThanOrEqual(value);
        expect(interval![1]).toBeGreaterThanOrEqual(value);
      }
      if (ask.kind === "choice") expect(ask.options(result)).toContain(found);
    }
  });

  it("offers the longest steps of the way in the order of the process, the longest of all among them", () => {
    const stages = longestStages(classroom);
    const days = classroom.arms.T!.stages;
    const shortest = Math.min(...stages.map((stage) => days[stage]!));
    const others = Object.entries(days).filter(([stage]) => !stages.some((s) => s === stage));
    expect(others.every(([, length]) => length <= shortest)).toBe(true);
    const order = Object.keys(days);
    expect(stages.map((stage) => order.indexOf(stage))).toEqual(
      stages.map((stage) => order.indexOf(stage)).sort((a, b) => a - b),
    );
  });

  it("reads the curve on day 30 with its band", () => {
    const { day, T } = few.curves.time;
    const at = day.indexOf(30);
    expect(cashBy(few, "T")).toEqual({
      value: 100 * T!.mean[at]!,
      interval: [100 * T!.lo![at]!, 100 * T!.hi![at]!],
    });
  });
});

describe("what the story says", () => {
  it("a guess within the interval is as right as anybody can be; others are told by how much they are beside", () => {
    const found = { value: 39.1, interval: [38.9, 39.4] } as const;
    expect(missOf(39, found)).toBe(0);
    expect(hitText(39, found, "days")).toContain("in the interval");
    expect(hitText(20, found, "days")).toBe("You were 19.1 days too low.");
    expect(hitText(60, found, "people")).toBe("You were 20.9 invoices too high.");
    expect(answerText(found, "days")).toEqual({
      answer: "39.1 days",
      interval: "38.9 to 39.4, 95 % interval",
    });
  });

  it("whatever the model finds of the cost is said as it is: dearer, cheaper or not known", () => {
    const with_ = (ci95: readonly [number, number]): Result => {
      const mean = (ci95[0] + ci95[1]) / 2;
      const found = few.difference["L-T"]!;
      return { ...few, difference: { "L-T": { ...found, costPer100: { mean, ci95 } } } };
    };
    expect(foundText("money", with_([0.03, 0.05]))).toContain("0.030 to 0.050 more");
    expect(foundText("money", with_([-0.05, -0.03]))).toContain("0.030 to 0.050 less");
    expect(foundText("money", with_([-0.05, 0.03]))).toContain("from −0.05 to 0.03");
    expect(tryText({ mean: 0.04, ci95: [0.03, 0.05] }, 0.3)).toContain("At 30 % it costs");
    expect(tryText({ mean: -0.04, ci95: [-0.05, -0.03] }, 0.6)).toContain("At 60 % it saves");
    expect(tryText({ mean: 0, ci95: [-0.01, 0.01] }, 0.4)).toContain("nobody can tell");
  });

  it("names the longest step with its days and the whole they are of", () => {
    const answer = optionText("stages", ASKS.where.measured(classroom) as string);
    expect(foundText("where", classroom)).toContain(answer);
    expect(foundText("where", classroom)).toContain(classroom.arms.T!.timeToCash.mean.toFixed(1));
  });
});
