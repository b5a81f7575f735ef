import { afterEach, describe, expect, it } from "vitest";
import { crossingsOf } from "../../../sims/index.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { crossingSentences, type CrossingWords } from "../../../src/sweeps/crossingText.ts";
import { pairsOf } from "../../../src/sweeps/pairs.ts";
import { runGrid } from "../../../src/sweeps/runGrid.ts";
import { differenceCurve, runSweep, type SweepRequest } from "../../../src/sweeps/runSweep.ts";
import { createEngine, type ExperimentEngine } from "../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../workers/inlineThreads.ts";
import { model } from "../../../workers/model.ts";

let engine: ExperimentEngine | undefined;
afterEach(() => engine?.close());
const open = () => (engine = createEngine(inlineThreads(model), 2));

const sought = { arm: "L", base: "T", measure: "costPer100" } as const;
const request: SweepRequest = {
  scenario: classroom,
  id: "adoption.banks",
  values: [0, 0.5, 1],
  whole: false,
  arms: ["T", "L"],
  measures: ["costPer100"],
  seed: 3,
  luck: "common",
  replications: 10,
  sought: [sought],
};

describe("a sweep", () => {
  it("is told in passes, all points with the same replications, and then closer around the root", async () => {
    const told: [points: number, replications: readonly number[]][] = [];
    const { points } = await runSweep(open(), request, {
      onSweep: (sweep) =>
        told.push([
          sweep.points.length,
          [...new Set(sweep.points.map(({ sums }) => sums.replications))],
        ]),
    });
    expect(told.slice(0, 3)).toEqual([
      [3, [4]],
      [3, [8]],
      [3, [10]],
    ]);
    expect(told.slice(3).every(([count, [n]]) => count > 3 && n === 10)).toBe(true);
    const xs = points.map(({ value }) => value);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    const [root = NaN] = crossingsOf(differenceCurve(points, sought)).crossings[0]?.roots ?? [];
    const after = xs.find((x) => x > root)!;
    const before = xs.filter((x) => x <= root).at(-1)!;
    expect(after - before).toBeLessThanOrEqual(0.0051);
  });

  it("leaves out values that the rest of the scenario forbids, and says why", async () => {
    const { points, refused } = await runSweep(open(), {
      ...request,
      id: "run.warmup",
      values: [30, 100_000],
      sought: [],
    });
    expect(points.map(({ value }) => value)).toEqual([30]);
    expect(refused.map(({ value }) => value)).toEqual([100_000]);
    expect(refused[0]?.problems[0]?.path).toMatch(/^run\./);
  });

  it("is silent once cancelled", async () => {
    const controller = new AbortController();
    let told = 0;
    const running = runSweep(open(), request, {
      signal: controller.signal,
      onSweep: () => {
        told++;
        controller.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(told).toBe(1);
  });
});

describe("a grid", () => {
  it("has every pair of values, x first, and none where the scenario forbids the pair", async () => {
    const { points } = await runGrid(open(), {
      ...request,
      x: { id: "run.warmup", values: [0, 300] },
      y: { id: "run.horizon", values: [200, 700] },
      replications: 4,
    });
    expect(points.map(({ x, y, sums }) => [x, y, sums?.replications])).toEqual([
      [0, 200, expect.anything()],
      [300, 200, undefined],
      [0, 700, 4],
      [300, 700, 4],
    ]);
  });
});

describe("what is said of a break-even", () => {
  const words: CrossingWords = {
    arm: "L",
    base: "T",
    measure: { id: "costPer100" },
    whole: false,
    from: 0,
    to: 1,
    say: String,
  };
  const line = (root: number, slope: number, half: number) =>
    crossingsOf(
      Array.from({ length: 11 }, (_, i) => {
        const mean = slope * (i / 10 - root);
        return { x: i / 10, estimate: { mean, ci95: [mean - half, mean + half] as const } };
      }),
    );
  const said = (...asked: Parameters<typeof line>) => crossingSentences(line(...asked), words);

  it("tells the sides, the interval, and where an end of it is not known", () => {
    expect(said(0.42, -2, 0.1)).toEqual([
      "Break-even at 0.42 [0.37, 0.47]: the ledger is dearer below and cheaper above.",
    ]);
    expect(said(0.98, -2, 0.1)).toEqual([
      "Break-even at 0.98 [0.93, beyond 1]: the ledger is dearer below; above it is not certain.",
    ]);
    expect(said(0.02, 2, 0.1)).toEqual([
      "Break-even at 0.02 [below 0, 0.07]: the ledger is dearer above; below it is not certain.",
    ]);
  });

  it("says plainly that there is none, or that nothing is certain", () => {
    expect(said(-1, 1, 0.1)).toEqual([
      "No break-even between 0 and 1: the ledger is dearer throughout.",
    ]);
    expect(said(-0.1, 1, 0.2)[0]).toBe(
      "No break-even between 0 and 1: the ledger is dearer throughout, though not for certain between 0 and 0.1.",
    );
    expect(said(-1, 1, 5)[0]).toMatch(/^Not certain between 0 and 1: the means say dearer/);
    expect(said(0.5, 1, 5)[0]).toMatch(/^The means break even at 0.5, but it is not certain/);
    expect(crossingSentences(crossingsOf([]), words)[0]).toMatch(/^There is nothing to compare/);
  });

  it("has words of its own for days and for everything else", () => {
    const found = line(-1, 1, 0.1);
    const of = (id: string) => crossingSentences(found, { ...words, measure: { id } })[0];
    expect(of("timeToCash")).toContain("slower throughout");
    expect(of("financedShare")).toContain("higher throughout");
  });
});

describe("pairs of arms", () => {
  it("are those with the first, and the ledger with the platform", () => {
    const names = (arms: Parameters<typeof pairsOf>[0]) =>
      pairsOf(arms).map(({ arm, base }) => `${arm}-${base}`);
    expect(names(["T", "L"])).toEqual(["L-T"]);
    expect(names(["T", "D", "C", "L"])).toEqual(["D-T", "C-T", "L-T", "L-C"]);
    expect(names(["C", "L"])).toEqual(["L-C"]);
    expect(names(["L"])).toEqual([]);
  });
});
