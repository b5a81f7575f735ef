import { describe, expect, it } from "vitest";
import { readShelf, writeShelf } from "../../../../src/storage/shelf/shelfFile.ts";
import { shelvedRun } from "../../fixtures/shelvedRun.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file of runs", () => {
  it("comes back as it was written, each run once", async () => {
    const runs = [shelvedRun(1), shelvedRun(2, { seed: 8 }, "named")];
    const text = writeShelf([...runs, shelvedRun(1)]);
    expect(await readShelf(bytes(text))).toEqual({ ok: true, runs, refused: [] });
    expect(await readShelf(bytes(writeShelf([])))).toEqual({ ok: true, runs: [], refused: [] });
  });

  it("leaves out what cannot be used, and says which and where", async () => {
    const file = JSON.parse(writeShelf([shelvedRun(1), shelvedRun(2)])) as { runs: object[] };
    file.runs[0] = { ...file.runs[0], seed: "7" };
    file.runs.push(null as never);
    const read = await readShelf(bytes(JSON.stringify(file)));
    expect(read).toEqual({
      ok: true,
      runs: [shelvedRun(2)],
      refused: [
        { entry: 1, path: "seed" },
        { entry: 3, path: "" },
      ],
    });
  });

  it.each([
    ["text", bytes("{")],
    ["text", new Uint8Array([0xff, 0xfe, 0])],
    ["other", bytes("null")],
    ["other", bytes('{"kind":"daybook-shelf","format":1}')],
    ["other", bytes('{"format":1,"runs":[]}')],
    ["format", bytes('{"kind":"daybook-shelf","format":2,"runs":[]}')],
  ])("is refused as %s", async (why, given) => {
    expect(await readShelf(given)).toEqual({ ok: false, why });
  });
});
