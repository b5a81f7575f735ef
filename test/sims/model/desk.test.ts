import { describe, expect, it } from "vitest";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { onBase } from "../../arbitraries/scenario.ts";

const PLAIN = {
  bank: { incomplete: 0, committeeEvery: 0 },
  trade: { terms: { family: "constant", value: 300 } },
  core: { refusesConfirmation: 0 },
} as const;

function world(changes: Parameters<typeof onBase>[0]) {
  const scenario: Scenario = onBase(changes, 120);
  return traceWorld({ scenario, seed: 5, replication: 0, arm: "T", runtime: "kernel" });
}

/** The instants at which banks decided, by case and in the order of the log. */
function decisions(changes: Parameters<typeof onBase>[0]): readonly number[] {
  return world(changes)
    .events.filter((row) => row.party === "bank" && row.event === "sitting")
    .sort((a, b) => a.case - b.case || a.time - b.time)
    .map((row) => row.time);
}

describe("other clients' files at a bank", () => {
  const once = { ...PLAIN, sme: { tries: 1 } };
  const without = decisions(once);

  it("put off a decision by the time they take", () => {
    const backlog = { family: "constant", value: 3 } as const;
    const behind = decisions({ ...once, desk: { backlog, incompleteAgain: 1 } });
    expect(without.length).toBeGreaterThan(20);
    expect(behind).toHaveLength(without.length);
    behind.forEach((time, i) => expect(time - without[i]!).toBeCloseTo(3, 9));
  });

  it("are the same for all files that are ready in one week at one bank, and change with the week", () => {
    const desk = { backlog: { family: "uniform", min: 1, max: 9 }, incompleteAgain: 1 } as const;
    const behind = decisions({ ...once, bank: { ...PLAIN.bank, count: 1 }, desk });
    const ready = decisions({ ...once, bank: { ...PLAIN.bank, count: 1 } });
    const waits = new Map<number, Set<string>>();
    behind.forEach((time, i) => {
      const week = Math.floor(ready[i]! / 7);
      waits.set(week, (waits.get(week) ?? new Set()).add((time - ready[i]!).toFixed(6)));
    });
    expect(waits.size).toBeGreaterThan(5);
    for (const [week, seen] of waits) expect(seen.size, `week ${week}`).toBe(1);
    expect(new Set([...waits.values()].flatMap((seen) => [...seen])).size).toBe(waits.size);
  });

  it("come before the next sitting, not in place of it", () => {
    const backlog = { family: "constant", value: 0.5 } as const;
    const bank = { ...PLAIN.bank, committeeEvery: 7, committeeStart: "aligned" as const };
    for (const time of decisions({ ...once, bank, desk: { backlog, incompleteAgain: 1 } })) {
      const phase = time % 7;
      expect(Math.min(phase, 7 - phase)).toBeCloseTo(0, 6);
    }
  });
});

describe("a file that was sent back", () => {
  const returnsOf = (incompleteAgain: number): readonly number[] => {
    const desk = { backlog: { family: "constant", value: 0 }, incompleteAgain } as const;
    const bank = { ...PLAIN.bank, incomplete: 0.5 };
    const { events } = world({ ...PLAIN, bank, desk, sme: { tries: 1 } });
    const counts = new Map<number, number>();
    for (const row of events) {
      if (row.party !== "bank") continue;
      if (row.event === "applicationSubmitted") counts.set(row.case, 0);
      if (row.state === "returned") counts.set(row.case, (counts.get(row.case) ?? 0) + 1);
    }
    return [...counts.values()];
  };

  it("is complete at its second check where nothing is found again", () => {
    const returns = returnsOf(0);
    expect(Math.max(...returns)).toBe(1);
    expect(returns.filter((n) => n === 1).length).toBeGreaterThan(10);
  });

  it("comes back as often as the first check's share says, times the factor", () => {
    // With a factor of 3 the share is held to 1: who is sent back once is sent back until the last check.
    expect([...new Set(returnsOf(3))].sort()).toEqual([0, 4]);
    expect(returnsOf(1)).toContain(2);
  });
});
