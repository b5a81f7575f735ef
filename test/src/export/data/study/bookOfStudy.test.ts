import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pointDifference } from "../../../../../sims/index.ts";
import { DATA_FORMATS } from "../../../../../src/export/data/formats.ts";
import { bookOfStudy } from "../../../../../src/export/data/study/bookOfStudy.ts";
import { studyTable } from "../../../../../src/export/data/study/studyTable.ts";
import { readRecord } from "../../../../../src/export/record/readRecord.ts";
import { proofOfStudy } from "../../../../../src/export/study/proofOf.ts";
import type { Study } from "../../../../../src/export/study/Study.ts";
import { createEngine } from "../../../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../../../workers/inlineThreads.ts";
import { model } from "../../../../../workers/model.ts";
import { daybook } from "../../../cli/daybook.ts";
import { STUDIES } from "../../study/study.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-"));
const engine = createEngine(inlineThreads(model), 2);
const kinds = Object.keys(STUDIES) as Study["kind"][];
const studies = new Map<Study["kind"], Study>();

beforeAll(async () => {
  for (const kind of kinds) studies.set(kind, await STUDIES[kind](engine));
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

function studyOf(kind: Study["kind"]): Study {
  const study = studies.get(kind);
  if (!study) throw new Error(`no ${kind}`);
  return study;
}

describe("the data of a study", () => {
  it.each(kinds)(
    "are a row for each of its numbers, all finite or none, and described: %s",
    (kind) => {
      const { columns, rows } = studyTable(studyOf(kind));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        row.forEach((cell, i) => {
          const type = columns[i]?.type === "text" ? "string" : "number";
          if (cell !== null) expect(typeof cell).toBe(type);
          if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
        });
      }
      expect(columns.every(({ description }) => description.endsWith("."))).toBe(true);
    },
  );

  it("have the very differences that the sweep draws", () => {
    const study = studyOf("sweep");
    if (study.kind !== "sweep") throw new Error("no sweep");
    const { rows } = studyTable(study);
    const shown = rows.filter(
      ([, subject, measure]) => subject === "L-T" && measure === "costPer100",
    );
    expect(shown.map(([value, , , mean]) => [value, mean])).toEqual(
      study.found.points.map(({ value, sums }) => [
        value,
        pointDifference(sums, "L", "T", "costPer100")?.mean ?? null,
      ]),
    );
  });

  it.each(kinds)("leave in every format with the record that runs it again: %s", async (kind) => {
    const study = studyOf(kind);
    const book = bookOfStudy(study, "?view=what-if");
    if (!book) throw new Error("no book");
    for (const format of ["xlsx", "parquet", "json", "zip"] as const) {
      const read = readRecord(await DATA_FORMATS[format].write(book));
      if (!read.ok) throw new Error(`${format}: ${read.reason}`);
      expect(read.record).toEqual(proofOfStudy(study)?.record("?view=what-if"));
    }
    expect(book.citation.text).toContain(proofOfStudy(study)?.digest.slice(0, 12));
  });

  it("hold when they are run again, as workbook and as JSON", async () => {
    const book = bookOfStudy(studyOf("sweep"));
    if (!book) throw new Error("no book");
    for (const format of ["xlsx", "json"] as const) {
      const path = join(folder, `sweep.${format}`);
      writeFileSync(path, await DATA_FORMATS[format].write(book));
      expect(daybook("verify", path)).toMatchObject({ code: 0, stderr: "" });
    }
  });
});
