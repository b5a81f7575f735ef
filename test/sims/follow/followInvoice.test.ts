import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { followInvoice, type Following } from "../../../sims/follow/followInvoice.ts";
import type { Tape } from "../../../sims/follow/Tape.ts";
import { presetById } from "../../../sims/scenario/presets/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import type { Posting } from "../../../sims/world/books.ts";
import { onBase, scenarioArbitrary } from "../../arbitraries/scenario.ts";

const unheard = { onChosen: () => {}, onProgress: () => {} };

function follow(
  scenario: Scenario,
  seed: number,
  arms: readonly [Arm, Arm],
  choice: Parameters<typeof followInvoice>[0]["choice"],
  tier = 1,
): Following {
  return followInvoice({ scenario, seed, replication: 0, arms, tier, choice }, unheard);
}

/** The same in whatever order they were booked. */
function sorted(postings: readonly Posting[]): readonly string[] {
  return postings.map((posting) => JSON.stringify({ ...posting, case: 0 })).sort();
}

describe("followInvoice", () => {
  it("shows what the kernel's event log and postings hold of the invoice, row for row, in every arm and tier", () => {
    let rows = 0;
    let tiers = 0;
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom<readonly [Arm, Arm]>(["T", "L"], ["D", "C"], ["C", "L"], ["T", "D"]),
        fc.nat(999),
        fc.nat(999),
        (scenario, seed, arms, place, depth) => {
          const tier = 1 + (depth % scenario.chain.tiers);
          const [first, second] = arms.map((arm) =>
            traceWorld({ scenario, seed, replication: 0, arm, runtime: "kernel" }),
          ) as [ReturnType<typeof traceWorld>, ReturnType<typeof traceWorld>];
          const invoice = place % Math.max(1, first.world.roots);
          const found = follow(scenario, seed, arms, invoice, tier);
          if (!found.found) {
            expect(["noNumber", "afterDefault"]).toContain(found.reason);
            expect(first.events.filter((row) => row.case === invoice && row.tier === tier)).toEqual(
              [],
            );
            return;
          }
          const traces = [first, second];
          [found.race.without, found.race.other].forEach((tape, i) => {
            const { events, postings, world } = traces[i]!;
            const own = events.filter((row) => row.case === invoice && row.tier === tier);
            expect(tape.arm).toBe(arms[i]);
            expect(tape.frames.flatMap(({ row }) => row ?? [])).toEqual(own);
            const c = (tier - 1) * world.roots + invoice;
            expect(sorted(tape.frames.flatMap((frame) => frame.postings))).toEqual(
              sorted(postings.filter((posting) => posting.case === c)),
            );
            rows += own.length;
          });
          if (tier > 1) tiers++;
        },
      ),
      { numRuns: 80, seed: 20261126 },
    );
    expect(rows).toBeGreaterThan(1000);
    expect(tiers).toBeGreaterThan(20);
  }, 600_000);

  it("says of every frame the states that the rows so far have led to, and timers that end later", () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.integer({ min: 0, max: 1000 }), (scenario, seed) => {
        const found = follow(scenario, seed, ["T", "L"], 0);
        if (!found.found) return;
        for (const tape of [found.race.without, found.race.other]) {
          const states: Record<string, string> = { ...tape.frames[0]?.states };
          tape.frames.forEach((frame, i) => {
            expect(frame.time).toBeGreaterThanOrEqual(tape.frames[i - 1]?.time ?? 0);
            expect(frame.from).toBe(states[frame.party]);
            states[frame.party] = frame.to;
            expect(frame.states).toEqual(states);
            for (const wait of frame.waits) {
              expect(wait.until).toBeGreaterThanOrEqual(frame.time);
              expect(wait.until).toBeLessThan(Infinity);
            }
            if (frame.queue) {
              expect(frame.queue.left.length).toBeLessThanOrEqual(frame.queue.ahead);
            }
          });
        }
      }),
      { numRuns: 30, seed: 7 },
    );
  }, 300_000);

  it("chooses by the days that the tapes show: those to the cash for the own share, a year at most", () => {
    let parts = 0;
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.integer({ min: 0, max: 1000 }),
        fc.nat(99),
        (scenario, seed, invoice) => {
          const tier = 1 + (invoice % scenario.chain.tiers);
          const found = follow(scenario, seed, ["T", "L"], invoice, tier);
          if (!found.found) return;
          const { race, chosen } = found;
          expect(chosen.days).toEqual(
            [race.without.cash, race.other.cash].map((cash) => Math.min(cash ?? 365, 365)),
          );
          if (race.other.facts.own < race.other.facts.face) parts++;
        },
      ),
      { numRuns: 40, seed: 20261126 },
    );
    expect(parts).toBeGreaterThan(0);
  }, 300_000);

  it("leaves the luck the same: face and dates of both tapes are one invoice's", () => {
    const found = follow(presetById("classroom")!.scenario, 3, ["T", "L"], "typical");
    if (!found.found) throw new Error(found.reason);
    expect(found.race.without.facts).toEqual(found.race.other.facts);
  }, 60_000);
});

describe("the choice of an invoice", () => {
  const { scenario } = presetById("classroom")!;
  const medians = (found: Following) => {
    if (!found.found) throw new Error(found.reason);
    return found.chosen;
  };

  it("takes for typical what lies near both medians, and for slow what lies in the slowest tenth", () => {
    const typical = medians(follow(scenario, 7, ["T", "L"], "typical"));
    const slow = medians(follow(scenario, 7, ["T", "L"], "slowest"));
    const { world } = traceWorld({
      scenario,
      seed: 7,
      replication: 0,
      arm: "T",
      runtime: "kernel",
    });
    const times = [...world.timeToCash.subarray(0, world.roots)].sort((a, b) => a - b);
    const rank = (days: number) => times.filter((t) => t < days).length / times.length;
    const slower = times.filter((t) => t > slow.days[0]).length;
    expect(slower).toBeLessThanOrEqual(times.length / 10);
    expect(rank(typical.days[0])).toBeGreaterThan(0.2);
    expect(rank(typical.days[0])).toBeLessThan(0.8);
  }, 60_000);

  it("takes for typical what is paid near both medians where invoices are passed on in part too", () => {
    const found = follow(presetById("china-2018")!.scenario, 7, ["T", "L"], "typical", 2);
    const { medians: middle, isFar } = medians(found);
    if (!found.found) throw new Error(found.reason);
    expect(isFar).toBe(false);
    [found.race.without.cash, found.race.other.cash].forEach((cash, arm) =>
      expect(Math.abs(cash! - middle[arm]!)).toBeLessThan(10),
    );
  }, 60_000);

  it("says so where no invoice is near both medians", () => {
    // Of two invoices the medians lie half-way.
    const two = onBase({ trade: { ...scenario.trade, volume: 2 } }, 365);
    const found = [...Array(40).keys()]
      .map((seed) => follow(two, seed, ["T", "L"], "typical"))
      .flatMap((one) => (one.found && one.chosen.invoices === 2 ? [one.chosen] : []));
    expect(found.some(({ isFar }) => isFar)).toBe(true);
  }, 60_000);

  it("finds the invoice that gains most: no other number gains more", () => {
    const best = medians(follow(scenario, 7, ["T", "L"], "gain"));
    const gain = best.days[0] - best.days[1];
    expect(gain).toBeGreaterThan(0);
    for (let invoice = 0; invoice < 30; invoice++) {
      const { days } = medians(follow(scenario, 7, ["T", "L"], invoice));
      expect(days[0] - days[1]).toBeLessThanOrEqual(gain);
    }
  }, 120_000);

  it("shows a refused invoice being refused", () => {
    const found = follow(scenario, 7, ["T", "L"], "refused");
    if (!found.found) throw new Error(found.reason);
    const events = [found.race.without, found.race.other].flatMap((tape: Tape) =>
      tape.frames.filter(({ party }) => party === "sme").map(({ event }) => event),
    );
    expect(events.some((e) => e === "applicationDeclined" || e === "confirmationRefused")).toBe(
      true,
    );
  }, 60_000);

  it("shows an invoice financed twice where there is fraud, and otherwise says that there is none", () => {
    const honest = follow(
      onBase({ fraud: { ...scenario.fraud, share: 0 } }),
      7,
      ["T", "L"],
      "duplicate",
    );
    expect(honest).toMatchObject({ found: false, reason: "fraudOff" });
    const all = onBase({
      fraud: { ...scenario.fraud, share: 1, duplicate: 200, registryCoverage: 0, banks: 4 },
    });
    const found = follow(all, 7, ["T", "L"], "duplicate");
    if (!found.found) throw new Error(found.reason);
    expect(found.race.without.frames.at(-1)?.states.fraudster).toMatch(/paidOut|vanished/);
  }, 60_000);

  it("says why there is none: no such tier, no such number, nothing to gain, nobody refused", () => {
    const reasonOf = (found: Following) => (found.found ? "found" : found.reason);
    expect(reasonOf(follow(scenario, 7, ["T", "L"], "typical", 2))).toBe("noTier");
    expect(reasonOf(follow(scenario, 7, ["T", "L"], 100_000))).toBe("noNumber");
    expect(reasonOf(follow(scenario, 7, ["T", "T"], "gain"))).toBe("noGain");
    const easy = onBase({
      bank: { ...scenario.bank, decline: 0 },
      core: { ...scenario.core, refusesConfirmation: 0 },
      ledger: { ...scenario.ledger, decline: 0 },
    });
    expect(reasonOf(follow(easy, 7, ["T", "L"], "refused"))).toBe("notRefused");
  }, 60_000);
});
