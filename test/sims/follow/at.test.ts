import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aheadAt, at, instantsOf } from "../../../sims/follow/at.ts";
import { followInvoice } from "../../../sims/follow/followInvoice.ts";
import type { Tape } from "../../../sims/follow/Tape.ts";
import { SME_COSTS } from "../../../sims/measures/columns.ts";
import { presetById } from "../../../sims/scenario/presets/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { onBase } from "../../arbitraries/scenario.ts";

function tapesOf(scenario: Scenario, invoice: number): readonly [Tape, Tape] {
  const found = followInvoice(
    { scenario, seed: 7, replication: 0, arms: ["T", "L"], tier: 1, choice: invoice },
    { onChosen: () => {}, onProgress: () => {} },
  );
  if (!found.found) throw new Error(found.reason);
  return [found.race.without, found.race.other];
}

const classroom = presetById("classroom")!.scenario;
/** One officer for many files, so that there is a line. */
const busy = onBase({
  bank: { ...classroom.bank, count: 1, officers: 1, check: { family: "constant", value: 1 } },
});
const tapes = [3, 17, 40].flatMap((invoice) => tapesOf(classroom, invoice));
const anyTape = fc.constantFrom(...tapes);
const share = fc.double({ min: -0.05, max: 1.1, noNaN: true });

function timeIn({ frames }: Tape, part: number): number {
  const [from, to] = [frames[0]!.time, frames.at(-1)!.time];
  return from + part * (to - from);
}

describe("a tape at an instant", () => {
  it("is the same however one came there: scrubbing anywhere is a replay from the start", () => {
    fc.assert(
      fc.property(anyTape, share, (tape, part) => {
        const time = timeIn(tape, part);
        const states: Record<string, string> = {};
        let stage: string | undefined;
        let count = 0;
        for (const frame of tape.frames) {
          if (frame.time > time) break;
          if (count === 0) Object.assign(states, frame.states);
          states[frame.party] = frame.to;
          stage = frame.stage;
          count++;
        }
        const moment = at(tape, time);
        expect(moment.count).toBe(count);
        expect(moment.states ?? {}).toEqual(states);
        expect(moment.stage).toBe(stage);
      }),
    );
  });

  it("comes back where it was after a step forward and a step back", () => {
    for (const tape of tapes) {
      const instants = instantsOf([tape]);
      instants.slice(0, -1).forEach((time, i) => {
        const before = at(tape, time);
        const there = at(tape, instants[i + 1]!);
        expect(there.count).toBeGreaterThan(before.count);
        const back = instants.findLast((t) => t < there.time)!;
        expect(at(tape, back)).toEqual(before);
      });
    }
  });

  it("counts days of stages that add up to the days from the invoice until now or the cash", () => {
    fc.assert(
      fc.property(anyTape, share, (tape, part) => {
        const time = timeIn(tape, part);
        const { issued } = tape.facts;
        const end = tape.cash === undefined ? time : Math.min(time, issued + tape.cash);
        const sum = at(tape, time).days.reduce((total, { days }) => total + days, 0);
        expect(sum).toBeCloseTo(Math.max(0, end - issued), 9);
      }),
    );
  });

  it("ends with the face received, and with costs that are the sum of its postings", () => {
    for (const tape of tapes) {
      const { account } = at(tape, Infinity);
      expect(account.received).toBe(tape.facts.face);
      expect(account.outstanding).toBe(0);
      expect(account.bridged).toBe(0);
      const costs: readonly string[] = SME_COSTS;
      const sum = tape.frames
        .flatMap((frame) => frame.postings)
        .filter(({ category }) => costs.includes(category))
        .reduce(
          (total, { payer, payee, amount }) =>
            total + (payer === "sme1" ? amount : payee === "sme1" ? -amount : 0),
          0,
        );
      expect(account.cost).toBe(sum);
    }
  });

  it("counts down the files before one that queues, until an officer takes it", () => {
    let seen = 0;
    for (const tape of [10, 12].flatMap((invoice) => tapesOf(busy, invoice))) {
      for (const [i, frame] of tape.frames.entries()) {
        if (frame.queue === undefined) continue;
        const next = tape.frames[i + 1]!.time;
        expect(aheadAt(frame, frame.time)).toBeLessThanOrEqual(frame.queue.ahead);
        // Until an officer takes it, or it is withdrawn.
        if (tape.frames[i + 1]!.event === "officerAssigned") expect(aheadAt(frame, next)).toBe(0);
        seen += frame.queue.ahead;
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});
