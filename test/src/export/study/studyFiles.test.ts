import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Drawing } from "../../../../src/charts/frame/Drawing.ts";
import { CHART_FORMATS, chartFile } from "../../../../src/export/chartFile.ts";
import { PLATE_FORMATS } from "../../../../src/export/plate/plateSizes.ts";
import { platedChart } from "../../../../src/export/plate/platedChart.ts";
import { readRecord } from "../../../../src/export/record/readRecord.ts";
import { proofOf } from "../../../../src/export/study/proofOf.ts";
import type { Study } from "../../../../src/export/study/Study.ts";
import { createEngine } from "../../../../workers/ExperimentEngine.ts";
import { inlineThreads } from "../../../../workers/inlineThreads.ts";
import { model } from "../../../../workers/model.ts";
import { contours } from "../../charts/drawings/contours.ts";
import { sweep } from "../../charts/drawings/sweep.ts";
import { tornado } from "../../charts/drawings/tornado.ts";
import { waterfall } from "../../charts/drawings/waterfall.ts";
import { daybook } from "../../cli/daybook.ts";
import { STUDIES } from "./study.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-"));
const engine = createEngine(inlineThreads(model), 2);
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const DRAWN: Readonly<Record<Study["kind"], Drawing>> = {
  sweep: sweep.drawing,
  grid: contours.drawing,
  sensitivity: tornado.drawing,
  attribution: waterfall.drawing,
};

async function drawn(kind: Study["kind"]): Promise<Drawing> {
  return { ...DRAWN[kind], study: await STUDIES[kind](engine) };
}

function fileOf(drawing: Drawing, format: (typeof CHART_FORMATS)[number]) {
  const wish = { format: PLATE_FORMATS.wide, look: "light", definitions: false, parameters: true };
  const plate = platedChart(drawing, { ...wish, look: "light" });
  return chartFile({ drawing, plate, format, scale: 1, address: "?view=what-if" });
}

const kinds = Object.keys(STUDIES) as Study["kind"][];

describe("an exported chart of a study", () => {
  it.each(kinds)("holds when it is run again: %s", async (kind) => {
    const drawing = await drawn(kind);
    const { name, bytes } = await fileOf(drawing, "svg");
    expect(name).toBe(`daybook-${drawing.id}-classroom-seed-3.svg`);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    expect(daybook("verify", path)).toMatchObject({ code: 0, stderr: "" });
  });

  it("does not hold with another seed", async () => {
    const { bytes } = await fileOf(await drawn("grid"), "svg");
    const path = join(folder, "changed.svg");
    writeFileSync(path, new TextDecoder().decode(bytes).replace('"seed":3', '"seed":4'));
    expect(daybook("verify", path).code).toBe(3);
  });

  it.each(CHART_FORMATS)("carries its record in %s", async (format) => {
    const drawing = await drawn("sweep");
    const read = readRecord((await fileOf(drawing, format)).bytes);
    expect(read).toMatchObject({ ok: true, record: proofOf(drawing)?.record("?view=what-if") });
  });

  it("says its parameters and its digest beneath", async () => {
    const drawing = await drawn("grid");
    const svg = new TextDecoder().decode((await fileOf(drawing, "svg")).bytes);
    const said = svg.replaceAll(/<[^>]+>/g, " ");
    expect(said).toContain(`digest ${proofOf(drawing)?.digest.slice(0, 12)}`);
    expect(said).toContain("as in the preset “Classroom”");
  });

  it("has no record as long as the study is not whole", async () => {
    const drawing = { ...sweep.drawing, study: undefined };
    expect(readRecord((await fileOf(drawing, "svg")).bytes)).toMatchObject({ ok: false });
  });
});
