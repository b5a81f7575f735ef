import { describe, expect, it } from "vitest";
import { applyChanges, isParameterId, PRESETS, valueOf } from "../../../sims/index.ts";
import { earlierPreset } from "../../../src/state/earlierPresets.ts";
import { earlierValues } from "../../../src/state/earlierValues.ts";
import { firstChoices } from "../../../src/state/firstChoices.ts";
import { NO_DRAWER } from "../../../src/storage/Drawer.ts";

const earlierVersions = PRESETS.flatMap(({ id, version, scenario }) =>
  Array.from({ length: version - 1 }, (_, i) => ({ id, version: i + 1, scenario })),
);

describe("what earlier versions of presets had", () => {
  it.each(earlierVersions)("is known of $id.$version, and can be had", (of) => {
    const values = earlierPreset(of.id, of.version);
    expect(Object.keys(values ?? {}).length).toBeGreaterThan(0);
    for (const [id, value] of Object.entries(values ?? {})) {
      expect(isParameterId(id), id).toBe(true);
      if (isParameterId(id)) expect(valueOf(of.scenario, id), id).not.toEqual(value);
    }
    const lifted = applyChanges(of.scenario, values ?? {});
    expect(lifted).toMatchObject({ ok: true });
  });

  it("is asked for only by links that name an earlier version", async () => {
    expect(await earlierValues("?preset=china-2018.1")).toEqual({
      "receivables.advance": 1,
      "receivables.recourse": 0,
    });
    const others = ["china-2018.2", "china-2018.3", "china-2018.x", "china-2018", "mars.1", ""];
    for (const preset of others) expect(await earlierValues(`?preset=${preset}`)).toBeUndefined();
    expect(await earlierValues("?preset=china-2018.0")).toBeUndefined();
  });

  it("comes before the link's own changes, and is said", async () => {
    const search =
      "?preset=china-2018.1&changes=%7B%22receivables.advance%22%3A0.5%2C%22trade.terms%22%3A45%7D";
    const first = firstChoices(search, NO_DRAWER, NO_DRAWER, false, await earlierValues(search));
    expect(first.problems).toEqual([]);
    expect(first.made).toEqual({ model: undefined, preset: 1 });
    expect(first.choices.changes).toEqual({
      "receivables.recourse": 0,
      "receivables.advance": 0.5,
      "trade.terms": 45,
    });
  });
});
