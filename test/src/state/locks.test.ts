import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, CATALOGUE, parameter, PRESETS, valueOf } from "../../../sims/index.ts";
import { lockedChanges, orderedLocks, toggled } from "../../../src/state/locks.ts";

const IDS = CATALOGUE.map(({ id }) => id);
const lock = fc.constantFrom(...IDS);

describe("locks", () => {
  it("stand in the order of the catalogue, each once, and only for values that there are", () => {
    expect(orderedLocks(["bank.officers", "nonsense", "trade.terms", "bank.officers"])).toEqual([
      "trade.terms",
      "bank.officers",
    ]);
  });

  it("are set and lifted by the same press", () => {
    fc.assert(
      fc.property(fc.subarray(IDS, { maxLength: 6 }), lock, (locks, id) => {
        const now = orderedLocks(locks);
        expect(toggled(now, id).includes(id)).toBe(!now.includes(id));
        expect(toggled(toggled(now, id), id)).toEqual(now);
      }),
    );
  });

  it("keep their values in any other preset, or are said to be lost", () => {
    const preset = fc.constantFrom(...PRESETS);
    fc.assert(
      fc.property(
        preset,
        preset,
        fc.subarray(IDS, { minLength: 1, maxLength: 8 }),
        (from, to, locks) => {
          const { changes, lost } = lockedChanges(from.scenario, locks, to.scenario);
          const made = applyChanges(to.scenario, changes);
          expect(made.ok).toBe(true);
          if (!made.ok) return;
          for (const id of locks.filter((other) => !lost.includes(other))) {
            expect(valueOf(made.scenario, id)).toEqual(valueOf(from.scenario, id));
          }
          for (const id of lost) expect(id in changes).toBe(false);
          if (from.scenario.currency !== to.scenario.currency) {
            expect(lost).toEqual(
              expect.arrayContaining(locks.filter((id) => parameter(id).unit === "currency")),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("say what another preset has no room for", () => {
    const [from] = PRESETS;
    if (!from) throw new Error("there are presets");
    // As a value would be that a newer version of the catalogue no longer allows.
    const impossible = { ...from.scenario, chain: { ...from.scenario.chain, tiers: 99 } };
    expect(lockedChanges(impossible, ["chain.tiers"], from.scenario)).toEqual({
      changes: {},
      lost: ["chain.tiers"],
    });
  });
});
