import { ACTIONS, GUARDS, WORLD_MESSAGES } from "../machines/names.ts";
import { LAST_PASS } from "../rules/attempt.ts";
import { actions, delays, guards, type Action, type Delay, type Guard } from "../rules/rules.ts";
import { SLACK } from "../world/Calendar.ts";
import { stage } from "../world/clock.ts";
import { flag } from "../world/flags.ts";
import { COUNT_COUNT, STAGE_COUNT, type World } from "../world/World.ts";
import { drawEnd } from "./drawing.ts";
import { heap } from "./heap.ts";
import { NOW } from "./layout/memory.ts";
import { MESSAGE_BITS } from "./layout/order.ts";
import { reload } from "./loaded.ts";
import { UNBUILT } from "./MacroSteps.ts";
import { checkEnd } from "./order.ts";
import type { Plan } from "./Plan.ts";
import { DELAY_NAMES } from "./readCharts.ts";

const DELAY_RULES: readonly Delay[] = DELAY_NAMES.map((name) => delays[name]);
const GUARD_RULES: readonly Guard[] = GUARDS.map((name) => guards[name]);
const ACTION_RULES: readonly Action[] = ACTIONS.map((name) => actions[name]);

/** The instant at which the loop is. */
export const clock = new Float64Array(heap, NOW, 1);
const drawn = new Float64Array(1);

let w: World;
let plan: Plan;

/** Says for which world the loop asks the rules from now on, and by which plan. */
export function serve(world: World, ofPlan: Plan): void {
  w = world;
  plan = ofPlan;
}

/** What the assembled loop leaves to the rules: assembly/rules.ts. */
export const rules = {
  guard(name: number, c: number): number {
    w.now = clock[0]!;
    // A number crosses as it is; a boolean would have to be converted.
    return GUARD_RULES[name]!(w, c) ? 1 : 0;
  },
  act(name: number, c: number): void {
    w.now = clock[0]!;
    ACTION_RULES[name]!(w, c);
  },
  share(name: number, c: number): number {
    w.now = clock[0]!;
    ACTION_RULES[name]!(w, c);
    const { told } = w;
    if (told < 0) return -1;
    w.told = -1;
    return (told << MESSAGE_BITS) | w.toldMessage;
  },
  endOf(delay: number, c: number): number {
    w.now = clock[0]!;
    return DELAY_RULES[delay]!(w, c);
  },
  drawnEnd(delay: number, c: number): number {
    w.now = clock[0]!;
    drawEnd(w, plan, delay, c, drawn, 0);
    return drawn[0]!;
  },
  refuseEnd(delay: number, end: number, now: number, c: number): void {
    checkEnd(DELAY_NAMES[delay]!, end, now, c);
  },
  buildTimer(configuration: number, slot: number): void {
    plan.steps.buildTimer(configuration, slot);
    reload(plan.steps);
  },
  buildMessage(configuration: number, message: number): void {
    plan.steps.buildMessage(configuration, message);
    reload(plan.steps);
  },
};

/** What follows from the lists of names: assembly/numbers.ts. */
export const numbers = {
  COUNT_COUNT,
  STAGE_COUNT,
  APPROVAL: stage.approval,
  EXCEPTION: stage.exception,
  INVOICING: DELAY_NAMES.indexOf("invoicing"),
  DEFAULTED: WORLD_MESSAGES.length,
  COUNTED: flag.counted,
  LAST_PASS,
  SLACK,
  UNBUILT,
  JOIN_DESK: ACTIONS.indexOf("joinDesk"),
  RELEASE_OFFICER: ACTIONS.indexOf("releaseOfficer"),
};
