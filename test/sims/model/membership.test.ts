import { describe, expect, it } from "vitest";
import { runJob, RUNTIMES } from "../../../sims/experiment/runJob.ts";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { column, COLUMNS, type Column } from "../../../sims/measures/columns.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { flag, has } from "../../../sims/world/flags.ts";
import { reportRows } from "../../../sims/world/report.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { onBase } from "../../arbitraries/scenario.ts";
import { runChain, worked } from "../../golden/oneChain.ts";

const base = onBase({});
const GROWING = { membership: "growing", innovation: 0.4, imitation: 1, age: 0.5 } as const;

function growing(
  network: Partial<Scenario["network"]>,
  adoption: Partial<Scenario["adoption"]> = {},
  tiers = 3,
): Scenario {
  return onBase(
    {
      trade: { ...base.trade, volume: 40, suppliers: 4 },
      chain: { ...base.chain, tiers },
      bank: { ...base.bank, count: 3 },
      network: { ...base.network, ...network },
      adoption: { ...base.adoption, banks: 0.6, suppliers: 0.7, ...adoption },
    },
    365,
  );
}

/** By world and tier: one column. */
function values(scenario: Scenario, arm: Arm, name: Column, worlds: number, tier: number) {
  const job = { scenario, seed: 11, arms: [arm], first: 0, replications: worlds };
  const { rows } = runJob(job).arms[arm]!;
  const { tiers } = scenario.chain;
  return Array.from(
    { length: worlds },
    (_, r) => rows[(r * tiers + tier) * COLUMNS.length + column[name]]!,
  );
}

function opened(scenario: Scenario, arm: Arm, replication: number): World {
  const world = new World(prepare(scenario));
  world.open(11, replication, arm);
  return world;
}

/** Cases on the ledger's path. */
function onLedger(world: World): ReadonlySet<number> {
  const cases = Array.from({ length: world.cases }, (_, c) => c);
  return new Set(cases.filter((c) => has(world, c, flag.onLedger)).map((c) => world.name[c]!));
}

describe("who is on the ledger", () => {
  it.each([
    ["members join in the course of time", "L", GROWING],
    ["suppliers keep payables to themselves", "L", { privacy: 0.3 }],
    ["rival ledgers divide the banks", "L", { rivals: 3 }],
    ["all of these together", "L", { ...GROWING, privacy: 0.2, rivals: 2 }],
    ["the operator closes by chance", "L", { windDown: "chance", windDownRate: 0.8 }],
    ["it closes while members join", "L", { ...GROWING, windDown: "day", windDownDay: 200 }],
    ["the suppliers of a platform join in the course of time", "C", { ...GROWING, rivals: 2 }],
  ] as const)("is as many as expected in every tier where %s", (_, arm, network) => {
    const worlds = 400;
    // Who is on the ledger is settled when a world opens.
    const world = new World(prepare(growing(network)));
    const rows = new Float64Array(3 * COLUMNS.length);
    const missed: readonly number[][] = [[], [], []];
    for (let r = 0; r < worlds; r++) {
      world.open(11, r, arm);
      reportRows(world, rows, 0);
      missed.forEach((x, tier) => {
        const at = (name: Column): number => rows[tier * COLUMNS.length + column[name]]!;
        x.push(at("onLedger") - at("expectedOnLedger"));
      });
    }
    for (const x of arm === "C" ? missed.slice(0, 1) : missed) {
      const mean = x.reduce((a, b) => a + b, 0) / worlds;
      const squares = x.reduce((sum, d) => sum + (d - mean) ** 2, 0);
      const error = Math.sqrt(squares / (worlds * (worlds - 1)));
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(mean)).toBeLessThan(4 * error);
    }
  });

  it("only grows with adoption, with age and with willingness", () => {
    const steps = [
      [growing(GROWING), growing(GROWING, { suppliers: 0.9, banks: 0.8 })],
      [growing(GROWING), growing({ ...GROWING, age: 2 })],
      [growing(GROWING), growing({ ...GROWING, imitation: 3 })],
      [growing({ privacy: 0.5 }), growing({ privacy: 0.2 })],
      [growing(GROWING), growing({})],
    ] as const;
    let more = 0;
    for (const [less, greater] of steps) {
      for (let r = 0; r < 5; r++) {
        const few = onLedger(opened(less, "L", r));
        const many = onLedger(opened(greater, "L", r));
        expect([...few].filter((c) => !many.has(c))).toEqual([]);
        more += many.size - few.size;
      }
    }
    expect(more).toBeGreaterThan(100);
  });

  it("is everybody who ever joins where the network is old and quick", () => {
    const old = growing({ membership: "growing", innovation: 5, imitation: 10, age: 50 });
    for (const arm of ["C", "L"] as const) {
      for (const name of ["timeToCash", "cost", "uncovered", "onLedger"] as const) {
        for (let tier = 0; tier < 3; tier++) {
          expect(values(old, arm, name, 3, tier)).toEqual(values(growing({}), arm, name, 3, tier));
        }
      }
    }
  });

  it("is nobody below the first tier where no payable is passed down", () => {
    const scenario = growing({ privacy: 1 });
    expect(values(scenario, "L", "reached", 10, 0)).not.toEqual(Array(10).fill(0));
    expect(values(scenario, "L", "reached", 10, 1)).toEqual(Array(10).fill(0));
  });

  it("finds its bank on the ledger of the chain's first house bank, whatever their number", () => {
    let apart = 0;
    for (let r = 0; r < 5; r++) {
      const world = opened(growing({ rivals: 3 }, { banks: 1, suppliers: 1 }), "L", r);
      for (let c = world.roots; c < world.cases; c++) {
        const house = (of: number): number => world.bankOrder[world.supplier[of]! * 3]!;
        const [own, first] = [house(c), house(world.root(c))].map((b) => world.ledgerOfBank[b]);
        expect(has(world, c, flag.onLedger)).toBe(own === first);
        if (own !== first) apart++;
      }
    }
    expect(apart).toBeGreaterThan(10);
  });
});

describe.each(RUNTIMES)("membership worked by hand with the %s", (runtime) => {
  const { network } = worked("C");
  /** One supplier, two banks: their join days are what their luck makes of the curve. */
  const grow = {
    ...network,
    membership: "growing",
    innovation: 5,
    imitation: 0,
    nodeYearly: 100,
  } as const;

  it("an invoice goes by paper until its supplier and its bank have joined, and by ledger after", () => {
    const scenario = { ...worked("C"), network: grow };
    const { world } = runChain(scenario, "L", runtime);
    const house = world.bankOrder[0]!;
    const from = Math.max(world.joinedFrom[0]!, world.memberFrom[house]!);
    expect(from).toBeGreaterThan(1);
    expect(from).toBeLessThan(360);
    expect(runChain(scenario, "L", runtime, from - 0.5).of("onLedger")).toBe(0);
    expect(runChain(scenario, "L", runtime, from + 0.5).of("onLedger")).toBe(1);
  });

  it("a node is paid for from the day on which its bank has joined", () => {
    const scenario = { ...worked("C"), network: grow };
    const { world } = runChain(scenario, "L", runtime);
    const [first, second] = [...world.memberFrom].sort((a, b) => a - b) as [number, number];
    expect(second).toBeLessThan(360);
    // 1,500 a year and 100 a node, on a face of 1,000,000; an invoice is 100,000.
    const fixed = (day: number): number =>
      runChain(scenario, "L", runtime, day).of("operatorFixed");
    expect(fixed(first / 2)).toBe(16_000);
    expect(fixed((first + second) / 2)).toBe(17_000);
    expect(fixed(second + 1)).toBe(18_000);
  });

  it("every rival ledger has its fixed cost, and a node of the core enterprise", () => {
    const scenario = { ...worked("C"), network: { ...network, rivals: 3, nodeYearly: 100 } };
    // 3 × 1,500, two banks and three nodes of the core enterprise at 100.
    expect(runChain(scenario, "L", runtime).of("operatorFixed")).toBe(50_000);
  });
});
