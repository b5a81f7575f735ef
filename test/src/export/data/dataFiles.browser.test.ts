import { describe, expect, it } from "vitest";
import { digest } from "../../../../sims/index.ts";
import { dataFiles } from "../../../../src/export/data/dataFiles.ts";
import { readRecord } from "../../../../src/export/record/readRecord.ts";
import { recordOf } from "../../../../src/export/record/ReproductionRecord.ts";
import { oneTier } from "../../../gallery/data/results.ts";

describe("files of data, in a browser", () => {
  it("are written in every format, with a record that is read again", async () => {
    const finished = { result: oneTier(), digest: digest(oneTier()) };
    const record = recordOf(finished);
    for (const file of dataFiles({ ...finished, record }, "time")) {
      const bytes = await file.bytes();
      if (file.id !== "shown.csv") expect(readRecord(bytes), file.id).toMatchObject({ ok: true });
    }
  });
});
