import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, PRESETS } from "../../../sims/index.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { isReplications } from "../../../src/state/address.ts";
import { firstChoices, presetOf } from "../../../src/state/firstChoices.ts";
import { keepVisit } from "../../../src/state/lastVisit.ts";
import { chosenFrom } from "../../../src/state/ownWords.ts";
import type { Drawer } from "../../../src/storage/Drawer.ts";
import { arbitraryChanges } from "../../sims/scenario/arbitraryChanges.ts";

/** A drawer that holds what it is given, as JSON does. */
function drawerWith(content?: unknown): Drawer {
  let kept = content;
  return {
    read: () => (kept === undefined ? undefined : { value: kept }),
    write(value) {
      kept = JSON.parse(JSON.stringify(value));
      return undefined;
    },
  };
}

function expectUsable(search: string, tab: unknown, shared: unknown): void {
  const { choices } = firstChoices(search, drawerWith(tab), drawerWith(shared));
  const preset = presetOf(choices.preset);
  expect(preset.id).toBe(choices.preset);
  expect(applyChanges(preset.scenario, choices.changes).ok).toBe(true);
  expect(isReplications(choices.replications)).toBe(true);
}

const NAMES = [
  "preset",
  "changes",
  "seed",
  "runs",
  "view",
  "auto",
  "theme",
  "lang",
  "title",
  "currency",
];

const anyValue = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.json(),
  fc.constantFrom("classroom", "europe-measured.1", "__proto__", "constructor.1", "1e308", "NaN"),
  arbitraryChanges().map((changes) => JSON.stringify(changes)),
  fc.tuple(arbitraryChanges(), fc.string(), fc.anything()).map(([changes, id, value]) => {
    try {
      return JSON.stringify({ ...changes, [id]: value });
    } catch {
      return "{"; // a bigint
    }
  }),
);

const anySearch = fc.oneof(
  fc.string({ unit: "binary" }).map((text) => `?${text}`),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string()), anyValue), { maxLength: 6 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
);

describe("what the page begins with", () => {
  it("can be used, whatever is in the query", () => {
    fc.assert(fc.property(anySearch, (search) => expectUsable(search, undefined, undefined)));
  });

  it("can be used, whatever the browser has kept", () => {
    const kept = fc.oneof(
      fc.anything(),
      fc.record({
        format: fc.constant(1),
        address: anySearch,
        own: fc.anything(),
        asides: fc.oneof(
          fc.anything(),
          fc.array(fc.oneof(fc.anything(), fc.record({ address: anySearch, own: fc.anything() }))),
        ),
      }),
    );
    fc.assert(
      fc.property(kept, kept, fc.constantFrom("", "?preset=classroom.1"), (tab, shared, search) =>
        expectUsable(search, tab, shared),
      ),
    );
  });

  it("bears a link of twenty thousand brackets, and one of ten thousand names", () => {
    const deep = `?changes={"trade.terms":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    expect(firstChoices(deep, drawerWith(), drawerWith()).problems).toHaveLength(1);
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`name${i}`, i]));
    const long = `?${new URLSearchParams({ changes: JSON.stringify(many) }).toString()}`;
    expect(firstChoices(long, drawerWith(), drawerWith()).problems).toHaveLength(10_000);
  });

  it("is the second link, while work of the user's own and that on the first link are kept aside", () => {
    const work = (terms: number) =>
      `?view=compare&preset=classroom.1&changes=%7B%22trade.terms%22%3A${terms}%7D&seed=7`;
    const shared = drawerWith();
    keepVisit({ address: work(30), own: undefined, asides: [] }, drawerWith(), shared);
    const first = firstChoices("?preset=classroom.1&seed=3", drawerWith(), shared);
    keepVisit({ address: work(40), own: undefined, asides: first.asides }, drawerWith(), shared);
    const second = firstChoices("?preset=classroom.1&seed=5", drawerWith(), shared);
    expect(second.asides.map(({ address }) => address)).toEqual([work(40), work(30)]);
  });

  it("is this tab's last state after a reload, though the address may be a moment older", () => {
    const tab = drawerWith();
    const address = "?view=compare&preset=classroom.1&changes=%7B%22trade.terms%22%3A30%7D&seed=7";
    keepVisit({ address, own: undefined, asides: [] }, tab, drawerWith());
    const older = "?view=compare&preset=classroom.1&seed=7";
    expect(firstChoices(older, tab, drawerWith(), true).choices.changes).toEqual({
      "trade.terms": 30,
    });
    expect(firstChoices(older, tab, drawerWith()).choices.changes).toEqual({});
  });

  it("is the link, while work of the user's own is kept aside", () => {
    const address = "?view=compare&preset=classroom.1&changes=%7B%22trade.terms%22%3A30%7D&seed=7";
    const shared = drawerWith();
    keepVisit({ address, own: undefined, asides: [] }, drawerWith(), shared);
    const linked = firstChoices("?preset=classroom.1&seed=3", drawerWith(), shared);
    expect(linked).toMatchObject({ choices: { changes: {} }, asides: [{ address }], kept: false });
    const bare = firstChoices("", drawerWith(), shared);
    expect(bare).toMatchObject({ choices: { changes: { "trade.terms": 30 } }, kept: true });
    expect(bare.asides).toEqual([]);
    // A preset as it comes is nobody's work.
    const plain = drawerWith();
    keepVisit({ address: "?preset=classroom.1", own: undefined, asides: [] }, drawerWith(), plain);
    expect(firstChoices("?seed=3", drawerWith(), plain).asides).toEqual([]);
  });

  it("is what this tab had before a reload, whatever another tab has done meanwhile", () => {
    const { changes, own } = chosenFrom({ ...classroom, title: "Mine", sources: {} }, PRESETS);
    const search = "?view=compare&preset=classroom.1&title=Mine&seed=7";
    const tab = drawerWith();
    const shared = drawerWith();
    keepVisit({ address: search, own, asides: [] }, tab, shared);
    const other = { address: "?preset=classroom.1&seed=9", own: undefined, asides: [] };
    keepVisit(other, drawerWith(), shared);
    expect(firstChoices(search, tab, shared)).toMatchObject({
      choices: { changes, own: { title: "Mine", sources: {} } },
      problems: [],
    });
  });

  it("is the preset's present version where the last visit had another, and says so", () => {
    const shared = drawerWith();
    const old = { address: "?preset=classroom.0", own: undefined, asides: [] };
    keepVisit(old, drawerWith(), shared);
    const first = firstChoices("", drawerWith(), shared);
    expect(first).toMatchObject({ kept: true, problems: [{ where: "preset" }] });
  });
});
