import { DELAYS, PHASES } from "../machines/names.ts";
import type { World } from "../world/World.ts";
import { clock, numbers, rules, serve } from "./assembledRules.ts";
import { ticksPerDay } from "./ContactQueue.ts";
import { drawAhead, mostAsked, type DrawAhead } from "./drawAhead.ts";
import { heap, memory } from "./heap.ts";
import { KERNEL_MODULE } from "./kernelModule.ts";
import * as at from "./layout/memory.ts";
import { lend } from "./lend.ts";
import type { Plan } from "./Plan.ts";
import { DELAY_NAMES } from "./readCharts.ts";

/** What assembly/kernel.ts exports. */
interface Loop {
  readonly run: (
    start: number,
    roots: number,
    cases: number,
    severalTiers: number,
    inOneOrder: number,
    defaultAt: number,
    seed: number,
    replication: number,
    ticksPerDay: number,
  ) => void;
  readonly drawAhead: DrawAhead;
}

const loop = memory && assemble(memory);

export const hasAssembledLoop = loop !== undefined;

/** Runs an opened world to its end as `runPlainly` does, to the last bit, by the loop in WebAssembly. */
export function runAssembled(w: World, plan: Plan, inOneOrder: boolean): void {
  lend(w);
  serve(w, plan);
  drawAhead(w, plan.drawnAhead ?? [], loop!.drawAhead);
  clock[0] = 0;
  loop!.run(
    plan.steps.start,
    w.roots,
    w.cases,
    w.tiers > 1 ? 1 : 0,
    inOneOrder ? 1 : 0,
    w.defaultAt,
    w.seed,
    w.replication,
    ticksPerDay(w.cases, w.setting.horizon),
  );
  w.now = clock[0];
  if (w.cases > 0) plan.drawnAhead ??= mostAsked(w.cases);
}

/** Nothing where WebAssembly, or its numbers four at a time, are missing or forbidden. */
function assemble(ofKernel: WebAssembly.Memory): Loop | undefined {
  new Int32Array(heap, at.DELAY_PHASES, DELAY_NAMES.length).set(
    DELAY_NAMES.map((name) => PHASES.indexOf(DELAYS[name])),
  );
  try {
    const bytes = KERNEL_MODULE.match(/../g)!.map((byte) => parseInt(byte, 16));
    const module = new WebAssembly.Module(Uint8Array.from(bytes));
    const imports = { env: { memory: ofKernel }, numbers, rules };
    return new WebAssembly.Instance(module, imports).exports as unknown as Loop;
  } catch {
    return undefined;
  }
}
