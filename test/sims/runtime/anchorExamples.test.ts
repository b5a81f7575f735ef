import { describe, expect, it } from "vitest";
import { RUNTIMES } from "../../../sims/experiment/runJob.ts";
import { Kernel } from "../../../sims/runtime/Kernel.ts";
import { Reference } from "../../../sims/runtime/Reference.ts";
import { prepare } from "../../../sims/world/Setting.ts";
import { World } from "../../../sims/world/World.ts";
import { anchorExamples } from "../../golden/anchorExamples.ts";
import { shockExamples } from "../../golden/shockExamples.ts";

describe.each(RUNTIMES)("the %s meets conduct and shocks worked by hand", (runtime) => {
  it.each([...anchorExamples, ...shockExamples])(
    "$title",
    ({ scenario, arm, arriveAt, invoices }) => {
      const world = new World(prepare(scenario));
      world.arriveAt = arriveAt;
      world.open(1, 0, arm);
      (runtime === "kernel" ? new Kernel(world) : new Reference(world)).run();
      const found = invoices.map((_, c) => ({
        timeToCash: Math.round(world.timeToCash[c]! * 1e6) / 1e6,
        cost: world.cost[c]!,
      }));
      expect(found).toEqual(invoices);
    },
  );
});
