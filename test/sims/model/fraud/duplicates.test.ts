import { describe, expect, it } from "vitest";
import type { Arm } from "../../../../sims/experiment/RunTable.ts";
import { deceivedBanks, expectedResale } from "../../../../sims/world/resale.ts";
import { prepare } from "../../../../sims/world/Setting.ts";
import { NEVER, World } from "../../../../sims/world/World.ts";
import { onBase } from "../../../arbitraries/scenario.ts";

interface Case {
  readonly arm: Arm;
  readonly banks: number;
  readonly handedTo: number;
  /** Share of searches of the public registry that find an earlier financing. */
  readonly registry?: number;
  readonly tiers?: number;
}

/** A world whose cases are all financed by their house bank, which is not on the network. */
function opened({ arm, banks, handedTo, registry = 0, tiers = 1 }: Case): World {
  const base = onBase({});
  const scenario = onBase({
    trade: { ...base.trade, volume: 4000, termsFrom: "invoice" },
    chain: { ...base.chain, tiers },
    bank: { ...base.bank, count: banks },
    adoption: { ...base.adoption, suppliers: 0 },
    fraud: {
      ...base.fraud,
      share: 1,
      fictitious: 0,
      forged: 0,
      banks: handedTo,
      registryCoverage: registry,
      searchDiscipline: 1,
    },
  });
  const world = new World(prepare(scenario));
  world.open(20261125, 0, arm);
  for (let c = 0; c < world.cases; c++) {
    world.bank[c] = world.bankOrder[world.supplier[c]! * banks]!;
  }
  return world;
}

/** The mean of what is expected over every choice of members, each bank being one with probability s. */
function overMembers(w: World, weight: (members: number) => number) {
  const { banks } = w.setting;
  let [paid, tried, all] = [0, 0, 0];
  for (let chosen = 0; chosen < 2 ** banks; chosen++) {
    for (let b = 0; b < banks; b++) {
      w.member[b] = (chosen >> b) & 1;
      w.memberFrom[b] = w.member[b] ? 0 : NEVER;
    }
    const share = weight(w.member.reduce((sum, m) => sum + m, 0));
    const resale = expectedResale(w, 0);
    paid += share * resale.paid;
    tried += share * resale.tried;
    all += share;
  }
  return { extra: paid / all, blocked: 1 - paid / tried };
}

const independent = (s: number, banks: number) => (members: number) =>
  s ** members * (1 - s) ** (banks - members);

describe("one invoice handed to k banks, each a member with probability s (C6)", () => {
  it.each([
    [0.3, 0.09],
    [0.5, 0.25],
    [0.8, 0.64],
    [0.9, 0.81],
  ])("is blocked in s² of the cases with k = 2: s = %d gives %d", (s, blocked) => {
    const w = opened({ arm: "L", banks: 4, handedTo: 2 });
    expect(overMembers(w, independent(s, 4)).blocked).toBeCloseTo(blocked, 12);
  });

  it("brings 1.375 illicit financings with k = 3 and s = 0.5, of which 31.25 % are blocked", () => {
    const found = overMembers(opened({ arm: "L", banks: 5, handedTo: 3 }), independent(0.5, 5));
    expect(found.extra).toBeCloseTo(1.375, 12);
    expect(found.blocked).toBeCloseTo(0.3125, 12);
  });

  it.each([2, 3, 4, 5, 6])("brings k(1 − s) + 1 − (1 − s)^k − 1 of them with k = %d", (k) => {
    const w = opened({ arm: "L", banks: 6, handedTo: k });
    for (const s of [0, 0.2, 0.7, 1]) {
      const expected = k * (1 - s) + 1 - (1 - s) ** k - 1;
      expect(overMembers(w, independent(s, 6)).extra).toBeCloseTo(expected, 12);
    }
  });

  it.each([
    [3, 6.7],
    [5, 22.2],
    [8, 62.2],
  ])("is blocked in n(n − 1)/(B(B − 1)) with n = %d of 10 banks: %d %%", (n, percent) => {
    const w = opened({ arm: "L", banks: 10, handedTo: 2 });
    const { blocked } = overMembers(w, (members) => (members === n ? 1 : 0));
    expect(blocked).toBeCloseTo((n * (n - 1)) / 90, 12);
    expect(100 * blocked).toBeCloseTo(percent, 1);
  });

  it.each(["T", "D"] as const)("is never blocked by membership in arm %s", (arm) => {
    const w = opened({ arm, banks: 4, handedTo: 3 });
    expect(overMembers(w, independent(0.9, 4)).extra).toBeCloseTo(2, 12);
  });

  it("meets the platform's uniqueness in the first tier alone, the ledger's in all", () => {
    for (const [arm, deeper] of [
      ["C", 1],
      ["L", 0],
    ] as const) {
      const w = opened({ arm, banks: 3, handedTo: 2, tiers: 2 });
      w.member.fill(1);
      expect(expectedResale(w, 0).paid).toBe(0);
      expect(expectedResale(w, w.roots).paid).toBe(deeper);
    }
  });
});

describe("the public registry", () => {
  it.each([0, 0.4, 1])("lets through (k − 1)(1 − c) on paper, with c = %d", (registry) => {
    const w = opened({ arm: "T", banks: 5, handedTo: 4, registry });
    expect(expectedResale(w, 0)).toEqual({ tried: 3, paid: 3 * (1 - registry) });
  });

  it.each(["T", "C", "L"] as const)(
    "is searched by every bank with luck of its own: what happens in arm %s has the mean expected",
    (arm) => {
      const w = opened({ arm, banks: 5, handedTo: 4, registry: 0.35 });
      for (const members of [0b00000, 0b00110, 0b10111, 0b11111]) {
        for (let b = 0; b < 5; b++) w.member[b] = (members >> b) & 1;
        let sum = 0;
        let squares = 0;
        for (let c = 0; c < w.cases; c++) {
          const apart = deceivedBanks(w, c).length - expectedResale(w, c).paid;
          sum += apart;
          squares += apart * apart;
        }
        expect(w.cases).toBeGreaterThan(300);
        expect(Math.abs(sum)).toBeLessThanOrEqual(4 * Math.sqrt(squares));
      }
    },
  );

  it("helps no bank to what it has refused: only banks not asked yet are handed the invoice", () => {
    const w = opened({ arm: "T", banks: 4, handedTo: 4 });
    w.bankPlace[0] = 2;
    const order = [...w.bankOrder.subarray(w.supplier[0]! * 4, w.supplier[0]! * 4 + 4)];
    w.bank[0] = order[2]!;
    expect(deceivedBanks(w, 0)).toEqual([order[3]]);
  });
});
