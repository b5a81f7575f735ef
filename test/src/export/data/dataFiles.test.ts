import { beforeAll, describe, expect, it } from "vitest";
import {
  COLUMNS,
  createReduction,
  digest,
  MEASURES,
  summarise,
  type Result,
} from "../../../../sims/index.ts";
import { bookOf, SHOWN, SHOWN_CHARTS } from "../../../../src/export/data/bookOf.ts";
import { dataFiles, tooManyRuns } from "../../../../src/export/data/dataFiles.ts";
import type { DataTable } from "../../../../src/export/data/DataTable.ts";
import { RUN_COLUMNS, runsTable } from "../../../../src/export/data/tables/runsTable.ts";
import { createEngine } from "../../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../../workers/inlineThreads.ts";
import { model } from "../../../../workers/model.ts";
import type { WorldRows } from "../../../../workers/protocol.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";
import { oneTier, small, twoTiers } from "../../../gallery/data/results.ts";

const SIZE = { seed: 7, arms: ["T", "L"], replications: 40 } as const;

async function rowsOf(result: Result, threads = 1): Promise<WorldRows> {
  const engine = createEngine(inlineThreads(model), threads);
  try {
    return await engine.rows({ ...SIZE, scenario: result.scenario });
  } finally {
    engine.close();
  }
}

/** Rows as objects. */
function records({ columns, rows }: DataTable): readonly Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i]])));
}

let worlds: WorldRows;
beforeAll(async () => {
  worlds = await rowsOf(twoTiers());
});

describe("the tables of a comparison", () => {
  it("have described columns in snake case, each once, and cells of their type", () => {
    const result = twoTiers();
    const book = bookOf({ result, digest: digest(result) }, "time", worlds);
    expect(book.tables.map(({ name }) => name)).toEqual([
      ...new Set(book.tables.map((t) => t.name)),
    ]);
    for (const { name, columns, rows } of book.tables) {
      const ids = columns.map(({ id }) => id);
      expect(ids, name).toEqual([...new Set(ids)]);
      for (const { id, description } of columns) {
        expect(id, name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
        expect(description, `${name}: ${id}`).toMatch(/\S/);
      }
      const wrong = rows.flatMap((row) =>
        columns.filter(({ type }, i) => {
          const cell = row[i];
          if (cell === null) return false;
          if (type === "text") return typeof cell !== "string";
          return !Number.isFinite(cell) || (type === "integer" && !Number.isInteger(cell));
        }),
      );
      expect(wrong, name).toEqual([]);
      expect(
        rows.filter((row) => row.length !== columns.length),
        name,
      ).toEqual([]);
    }
  });

  it("have the raw numbers of the curves, with all tiers and each", () => {
    const result = twoTiers();
    const found = records(SHOWN.time(result));
    expect(found).toHaveLength(3 * 2 * 366);
    const curve = result.byTier[1]?.curves.time.L;
    const ofTier = found.filter(({ tier, arm }) => tier === "2" && arm === "L");
    expect(ofTier.map(({ share_paid }) => share_paid)).toEqual(curve?.mean);
    expect(ofTier.map(({ lo }) => lo)).toEqual(curve?.lo);
    const [from, to] = curve?.simultaneous ?? [];
    const days = ofTier.filter(({ band }) => band === "simultaneous").map(({ day }) => day);
    expect([days[0], days.at(-1)]).toEqual([from, to]);
  });

  it("have stages that add up to the time to cash, in arms and differences", () => {
    for (const arm of ["T", "L", "L-T"]) {
      const ofArm = (table: DataTable) =>
        records(table).filter((row) => row["tier"] === "all" && row["arm"] === arm);
      const days = ofArm(SHOWN.stages(twoTiers())).reduce(
        (sum, row) => sum + Number(row["days"]),
        0,
      );
      const mean = ofArm(SHOWN.measures(twoTiers())).find(
        ({ measure, statistic }) => measure === "timeToCash" && statistic === "mean",
      );
      expect(days).toBeCloseTo(Number(mean?.["value"]), 9);
    }
  });

  it("say which values differ from the preset, and where each comes from", () => {
    const result = { ...oneTier(), scenario: withChanges(small, { "bank.fee": 0.0123 }) };
    const { tables } = bookOf({ result, digest: "" }, "time");
    const table = tables.find(({ name }) => name === "parameters");
    const changed = records(table!).filter(({ changed: is }) => is === "yes");
    expect(changed).toMatchObject([
      { parameter: "trade.volume", value: 60 },
      { parameter: "bank.fee", value: 0.0123, evidence: "assumed", source: "Set by hand." },
    ]);
    const sources = records(tables.find(({ name }) => name === "sources")!);
    const counted = sources.reduce((sum, { values }) => sum + Number(values), 0);
    expect(counted).toBe(table?.rows.length);
  });
});

describe("all runs", () => {
  it("are a row for each replication, arm and tier, with every measure and every sum", () => {
    const table = runsTable(worlds, twoTiers().scenario);
    expect(table.rows).toHaveLength(40 * 2 * 2);
    expect(table.columns).toHaveLength(RUN_COLUMNS);
    expect(RUN_COLUMNS).toBe(3 + MEASURES.length + COLUMNS.length);
    const keys = records(table).map(({ replication, arm, tier }) =>
      [replication, arm, tier].join(" "),
    );
    expect(new Set(keys).size).toBe(160);
    expect(keys.slice(0, 4)).toEqual(["0 T 1", "0 T 2", "0 L 1", "0 L 2"]);
  });

  it("are the worlds of the result: their sums give its means, and their numbers its ranges", async () => {
    const result = oneTier();
    const runs = records(runsTable(await rowsOf(result), result.scenario)).filter(
      ({ arm }) => arm === "T",
    );
    const sum = (id: string) => runs.reduce((all, row) => all + Number(row[id]), 0);
    expect(sum("sum_time_to_cash") / sum("sum_cases")).toBe(result.arms.T?.timeToCash.mean);
    expect((100 * (sum("sum_cost") + sum("sum_uncovered"))) / sum("sum_face")).toBeCloseTo(
      result.arms.T?.costPer100.mean ?? NaN,
      12,
    );
    const sorted = runs.map((row) => Number(row["effective_rate"])).sort((a, b) => a - b);
    expect([sorted[1], sorted[37]]).toEqual(result.worldRanges?.arms.T?.["effectiveRate"]);
  });

  it("are the same rows on any number of workers, as one job gives them", async () => {
    const result = twoTiers();
    expect(await rowsOf(result, 3)).toEqual(worlds);
    const table = model.createRunner({ ...SIZE, scenario: result.scenario, first: 0 });
    for (let i = 0; i < 40; i++) table.step(i);
    expect(worlds.arms.L).toEqual(table.table().arms.L?.rows);
    const reduction = createReduction(result.scenario, 7, SIZE.arms);
    reduction.add(table.table());
    expect(digest(summarise(reduction))).toBe(digest(result));
  });
});

describe("the files of a chart", () => {
  const source = () => ({ result: twoTiers(), digest: digest(twoTiers()) });

  it("are offered in every format, with rows told before they are made", async () => {
    const rows = () => Promise.resolve(worlds);
    const files = dataFiles({ ...source(), rows }, "stages");
    expect(files.map(({ id }) => id)).toEqual(
      ["shown", "runs"].flatMap((of) =>
        ["csv", "xlsx", "parquet", "json", "zip"].map((format) => `${of}.${format}`),
      ),
    );
    for (const [id, name] of [
      ["shown.csv", "classroom-stages.csv"],
      ["runs.csv", "classroom-runs.csv"],
    ]) {
      const file = files.find((one) => one.id === id);
      expect(file?.name).toBe(name);
      const lines = new TextDecoder()
        .decode(await file?.bytes())
        .trimEnd()
        .split("\r\n");
      expect(lines.length - 1).toBe(file?.rows);
    }
  });

  it("are the same bytes each time", async () => {
    const rows = () => Promise.resolve(worlds);
    for (const file of dataFiles({ ...source(), rows }, "time")) {
      expect(Buffer.compare(await file.bytes(), await file.bytes()), file.id).toBe(0);
    }
  });

  it("hold all runs only where somebody can run them again", () => {
    expect(dataFiles(source(), "time").filter(({ id }) => id.startsWith("runs"))).toEqual([]);
  });

  it("can be asked for of every chart, also where one replication has no intervals", async () => {
    const reduction = createReduction(small, 1, ["T"]);
    const runner = model.createRunner({
      scenario: small,
      seed: 1,
      arms: ["T"],
      first: 0,
      replications: 1,
    });
    runner.step(0);
    reduction.add(runner.table());
    const result = summarise(reduction);
    for (const chart of SHOWN_CHARTS) {
      for (const file of dataFiles({ result, digest: digest(result) }, chart)) {
        expect((await file.bytes()).length, `${chart} ${file.id}`).toBeGreaterThan(0);
      }
    }
  });

  it("say in a sentence where all runs would be too many", () => {
    const size = { replications: 100_000, arms: 2, tiers: 1 };
    expect(tooManyRuns({ ...size, replications: 2000 }, "csv")).toBeUndefined();
    expect(tooManyRuns(size, "csv")).toMatch(
      /^All runs of 100000 replications are 200000 rows of \d+ columns, too many for CSV; expected \d+ replications or fewer\.$/,
    );
  });
});
