import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ARMS, type Arm, type Variant } from "../../../sims/experiment/RunTable.ts";
import { hasAssembledLoop } from "../../../sims/runtime/assembledLoop.ts";
import { Kernel } from "../../../sims/runtime/Kernel.ts";
import { MOST_CASES } from "../../../sims/runtime/layout/memory.ts";
import { PRESETS, presetById } from "../../../sims/scenario/presets/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { scenarioArbitrary } from "../../arbitraries/scenario.ts";
import { saturated } from "../../fixtures/saturated.ts";

const VARIANTS: readonly Variant[] = [...ARMS, "+payables+passing", "+payables+ledger"];

/** A world, and its kernel by either loop. */
function open(scenario: Scenario, isPlain: boolean, inOneOrder = false) {
  const world = new World(prepare(scenario));
  return { world, kernel: new Kernel(world, { isPlain, inOneOrder }) };
}

/** Names of the numbers, and arrays of them, in which two worlds differ; not which message was the last, which nobody asks. */
function differences(a: World, b: World): readonly string[] {
  const bytes = (value: unknown): Uint8Array =>
    ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new Uint8Array(Float64Array.of(typeof value === "number" ? value : NaN).buffer);
  const names = Object.keys(a).filter((name) => name !== "toldMessage") as (keyof World)[];
  return names.filter((name) => Buffer.compare(bytes(a[name]), bytes(b[name])) !== 0);
}

/** Runs replications one after the other by both loops; each has to leave the same world behind. */
function expectSame(scenario: Scenario, arms: readonly Variant[], seed = 1, inOneOrder = false) {
  const plain = open(scenario, true, inOneOrder);
  const assembled = open(scenario, false, inOneOrder);
  let cases = 0;
  // From the second on, what most cases ask is drawn beforehand.
  for (let replication = 0; replication < 3; replication++) {
    for (const arm of arms) {
      for (const { world, kernel } of [plain, assembled]) {
        world.open(seed, replication, arm);
        kernel.run();
      }
      expect(differences(assembled.world, plain.world)).toEqual([]);
      cases += plain.world.cases;
    }
  }
  return cases;
}

describe("the loop in WebAssembly", () => {
  it("is there in this engine", () => {
    expect(hasAssembledLoop).toBe(true);
  });

  it("leaves the same world behind as the plain one, to the last bit, in random scenarios full of ties", () => {
    let cases = 0;
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.integer({ min: 0, max: 1000 }),
        fc.uniqueArray(fc.constantFrom(...VARIANTS), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (scenario, seed, arms, inOneOrder) => {
          cases += expectSame(scenario, arms, seed, inOneOrder);
        },
      ),
      { numRuns: 100, seed: 20261126 },
    );
    expect(cases).toBeGreaterThan(10_000);
  }, 240_000);

  it.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))(
    "leaves the same world behind as the plain one in %s",
    (_, scenario) => {
      expectSame(scenario, ARMS);
    },
    60_000,
  );

  it.each([60, 6])(
    "leaves the same world behind as the plain one with a saturated desk and terms of %i days",
    (median) => {
      expectSame(saturated(median), ["T"], 3);
    },
  );

  it("lends its memory to one world after the other, and each keeps its numbers", () => {
    const { scenario } = presetById("classroom")!;
    const [first, second, alone] = [false, false, true].map((isPlain) => open(scenario, isPlain));
    for (const arm of ["T", "L"] as const) {
      for (const replication of [0, 1]) {
        first!.world.open(1, replication, arm);
        first!.kernel.run();
        second!.world.open(2, replication, arm);
        second!.kernel.run();
        alone!.world.open(1, replication, arm);
        alone!.kernel.run();
        expect(differences(first!.world, alone!.world)).toEqual([]);
      }
    }
  });

  it("leaves a world with more cases than it has room for to the plain loop", () => {
    const { scenario } = presetById("reference-process")!;
    const volume = MOST_CASES + 5000;
    const large = { ...scenario, trade: { ...scenario.trade, volume } };
    expect(expectSame(large, ["T"])).toBeGreaterThan(3 * MOST_CASES);
  });
});

describe("an engine without WebAssembly", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  async function digestOf(arm: Arm): Promise<string> {
    vi.resetModules();
    const { runJob } = await import("../../../sims/experiment/runJob.ts");
    const { scenario } = presetById("europe-measured")!;
    const table = runJob({ scenario, seed: 5, arms: [arm], first: 0, replications: 4 });
    return JSON.stringify(table, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString("base64") : value,
    );
  }

  it("runs the plain loop, and gives the same tables", async () => {
    const assembled = await digestOf("L");
    vi.stubGlobal("WebAssembly", undefined);
    const plain = await digestOf("L");
    const { hasAssembledLoop: has } = await import("../../../sims/runtime/assembledLoop.ts");
    expect(has).toBe(false);
    expect(plain).toBe(assembled);
  });
});
