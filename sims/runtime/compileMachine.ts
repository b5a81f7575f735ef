import type { AnyStateMachine } from "xstate";
import {
  ACTIONS,
  DELAYS,
  GUARDS,
  MESSAGES,
  PARTIES,
  PHASES,
  SHARED,
  WORLD_MESSAGES,
  type ActionName,
  type DelayName,
  type GuardName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type {
  ActionConfig,
  StateConfig,
  StatechartConfig,
  TransitionConfig,
} from "../machines/statechart.ts";
import { STAGES } from "../measures/columns.ts";

/** Steps of a compiled transition: an operation and two operands each. */
export const op = {
  end: 0,
  guard: 1,
  act: 2,
  /** An action on what cases share: it may give another case an officer. */
  share: 3,
  post: 4,
  stage: 5,
  goto: 6,
  clear: 7,
  timer: 8,
} as const;
export const STEP = 3;

export const DELAY_NAMES = Object.keys(DELAYS) as DelayName[];

/**
 * The four machines as tables. States are numbered over all machines; `code` holds the transitions,
 * each a list of steps, and the indices say where the transition for a timer or message begins
 * (0: none). A timer slot belongs to one machine.
 */
export interface CompiledMachines {
  readonly code: Int32Array;
  readonly states: readonly { readonly party: Party; readonly name: string }[];
  /** First state of each machine, in the order of PARTIES. */
  readonly initial: Int32Array;
  readonly slots: number;
  readonly slotParty: Int32Array;
  /** [state × slots]: where the transition of the timer in this slot begins. */
  readonly onTimer: Int32Array;
  /** [state × slots]: the delay running in this slot, −1 none. */
  readonly timerDelay: Int32Array;
  /** [state × slots]: 1 if the timer can reach what cases share. */
  readonly isContact: Uint8Array;
  /** [state × messages]. */
  readonly onMessage: Int32Array;
  /** [state]: 1 if it accepts a message from what cases share. */
  readonly waits: Uint8Array;
  /** [delay]: index of its phase. */
  readonly delayPhase: Int32Array;
}

/**
 * Lays the machines out as tables from their own configs.
 * @throws Error if a machine uses a feature of statecharts that the tables do not know: it names machine, state and feature.
 */
export function compileMachines(machines: Readonly<Record<Party, AnyStateMachine>>): CompiledMachines {
  const charts = PARTIES.map((party) => readChart(party, machines[party]));
  const states = charts.flatMap((chart) =>
    Object.keys(chart.states).map((name) => ({ party: chart.id, name })),
  );
  const stateOf = (party: Party, name: string): number => {
    const i = states.findIndex((s) => s.party === party && s.name === name.replace(/^\./, ""));
    if (i < 0) throw new Error(`machine ${party}: unknown target "${name}"; expected one of its states`);
    return i;
  };
  const firstSlot = new Map<Party, number>();
  const slotParty: number[] = [];
  charts.forEach((chart, p) => {
    firstSlot.set(chart.id, slotParty.length);
    const most = Math.max(1, ...Object.values(chart.states).map((s) => keys(s.after).length));
    for (let k = 0; k < most; k++) slotParty.push(p);
  });
  const slots = slotParty.length;
  const timerDelay = new Int32Array(states.length * slots).fill(-1);
  const onTimer = new Int32Array(states.length * slots);
  const onMessage = new Int32Array(states.length * MESSAGES.length);
  const code: number[] = [0, 0, 0];

  const configOf = (state: number): StateConfig => {
    const { party, name } = states[state]!;
    return charts[PARTIES.indexOf(party)]!.states[name]!;
  };
  const timersOf = (state: number): [DelayName, readonly TransitionConfig[]][] =>
    keys(configOf(state).after).map((d) => [d, list(configOf(state).after?.[d])]);
  const answersOf = (state: number, message: Message): readonly TransitionConfig[] => {
    const config = configOf(state);
    if (config.type === "final") return [];
    const chart = charts[PARTIES.indexOf(states[state]!.party)]!;
    return list(config.on?.[message] ?? chart.on?.[message]);
  };

  const emitAction = (action: ActionConfig): void => {
    if (typeof action === "string") {
      code.push(SHARED.has(action) ? op.share : op.act, ACTIONS.indexOf(action), 0);
    }
    else if (action.type === "post") {
      const { to, message } = action.params;
      code.push(op.post, PARTIES.indexOf(to), MESSAGES.indexOf(message));
    } else code.push(op.stage, STAGES.indexOf(action.params.stage), 0);
  };
  const emit = (state: number, branches: readonly TransitionConfig[], fired = -1): number => {
    const start = code.length;
    for (const branch of branches) {
      let patch = -1;
      if (branch.guard !== undefined) {
        code.push(op.guard, GUARDS.indexOf(branch.guard), 0);
        patch = code.length - 1;
      }
      const { party } = states[state]!;
      const slot = firstSlot.get(party)!;
      for (const action of branch.actions ?? []) emitAction(action);
      if (branch.target !== undefined) {
        const target = stateOf(party, branch.target);
        const kept = timersOf(target).length;
        timersOf(state).forEach((_, k) => {
          // A fired timer is cleared already, and a slot that starts anew is overwritten.
          if (k >= kept && slot + k !== fired) code.push(op.clear, slot + k, 0);
        });
        code.push(op.goto, PARTIES.indexOf(party), target);
        for (const action of configOf(target).entry ?? []) emitAction(action);
        timersOf(target).forEach(([d], k) => code.push(op.timer, slot + k, DELAY_NAMES.indexOf(d)));
      }
      code.push(op.end, 0, 0);
      if (patch >= 0) code[patch] = code.length;
    }
    code.push(op.end, 0, 0);
    return start;
  };

  states.forEach(({ party }, state) => {
    const slot = firstSlot.get(party)!;
    timersOf(state).forEach(([d, branches], k) => {
      timerDelay[state * slots + slot + k] = DELAY_NAMES.indexOf(d);
      onTimer[state * slots + slot + k] = emit(state, branches, slot + k);
    });
    MESSAGES.forEach((message, m) => {
      const branches = answersOf(state, message);
      if (branches.length > 0) onMessage[state * MESSAGES.length + m] = emit(state, branches);
    });
  });

  const reaches = sharedReach(states, configOf, answersOf, stateOf);
  const isContact = new Uint8Array(states.length * slots);
  states.forEach(({ party }, state) =>
    timersOf(state).forEach(([, branches], k) => {
      if (reaches(state, branches)) isContact[state * slots + firstSlot.get(party)! + k] = 1;
    }),
  );
  return {
    code: Int32Array.from(code),
    states,
    initial: Int32Array.from(charts, (chart) => stateOf(chart.id, chart.initial)),
    slots,
    slotParty: Int32Array.from(slotParty),
    onTimer,
    timerDelay,
    isContact,
    onMessage,
    waits: Uint8Array.from(states, (_, i) =>
      WORLD_MESSAGES.some((m) => answersOf(i, m).length > 0) ? 1 : 0,
    ),
    delayPhase: Int32Array.from(DELAY_NAMES, (d) => PHASES.indexOf(DELAYS[d])),
  };
}

/** Whether a step can reach an action or guard on what cases share, through any chain of messages. */
function sharedReach(
  states: CompiledMachines["states"],
  configOf: (state: number) => StateConfig,
  answersOf: (state: number, message: Message) => readonly TransitionConfig[],
  stateOf: (party: Party, name: string) => number,
) {
  return function reaches(
    state: number,
    branches: readonly TransitionConfig[],
    seen = new Set<string>(),
  ): boolean {
    const { party } = states[state]!;
    return branches.some((branch) => {
      if (branch.guard !== undefined && SHARED.has(branch.guard)) return true;
      const entry = branch.target === undefined ? [] : configOf(stateOf(party, branch.target)).entry;
      return [...(branch.actions ?? []), ...(entry ?? [])].some((action) => {
        if (typeof action === "string") return SHARED.has(action);
        if (action.type !== "post") return false;
        const { to, message } = action.params;
        return states.some((s, i) => {
          const name = `${i}.${message}`;
          if (s.party !== to || seen.has(name)) return false;
          seen.add(name);
          return reaches(i, answersOf(i, message), seen);
        });
      });
    });
  };
}

const CHART_KEYS = new Set(["id", "initial", "on", "states"]);
const STATE_KEYS = new Set(["type", "description", "entry", "after", "on"]);
const BRANCH_KEYS = new Set(["guard", "target", "actions"]);

/** Reads a machine's config, and refuses what the tables cannot say. */
function readChart(party: Party, machine: AnyStateMachine): StatechartConfig {
  const chart = machine.config as unknown as StatechartConfig;
  refuseUnknown(chart, CHART_KEYS, `machine ${party}`);
  for (const [name, state] of Object.entries(chart.states)) {
    const where = `machine ${party}, state ${name}`;
    refuseUnknown(state, STATE_KEYS, where);
    if (state.type !== undefined && state.type !== "final") {
      throw new Error(`${where}: unsupported type "${String(state.type)}"; expected none or "final"`);
    }
    refuseNames(keys(state.after), DELAY_NAMES, "delay", where);
    refuseNames(keys(state.on), MESSAGES, "message", where);
    if (name === chart.initial && (state.entry?.length ?? 0) > 0) {
      throw new Error(`${where}: unsupported entry actions of an initial state; expected none`);
    }
    const branches = [...Object.values(state.after ?? {}), ...Object.values(state.on ?? {})].flatMap(list);
    for (const branch of branches) {
      refuseUnknown(branch, BRANCH_KEYS, where);
      if (branch.guard !== undefined) refuseNames([branch.guard], GUARDS, "guard", where);
    }
    for (const action of [...(state.entry ?? []), ...branches.flatMap((b) => b.actions ?? [])]) {
      if (typeof action === "string") refuseNames([action], ACTIONS, "action", where);
      else if (action.type !== "post" && action.type !== "enterStage") {
        throw new Error(`${where}: unsupported action; expected a name, post or enterStage`);
      }
    }
  }
  return chart;
}

function refuseUnknown(object: object, known: ReadonlySet<string>, where: string): void {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) {
      throw new Error(`${where}: unsupported feature "${key}"; expected one of ${[...known].join(", ")}`);
    }
  }
}

function refuseNames(
  names: readonly (ActionName | DelayName | GuardName | Message)[],
  known: readonly string[],
  what: string,
  where: string,
): void {
  for (const name of names) {
    if (!known.includes(name)) throw new Error(`${where}: unknown ${what} "${name}"`);
  }
}

function keys<K extends string>(record: Readonly<Partial<Record<K, unknown>>> | undefined): K[] {
  return Object.keys(record ?? {}) as K[];
}

function list(
  branches: TransitionConfig | readonly TransitionConfig[] | undefined,
): readonly TransitionConfig[] {
  if (branches === undefined) return [];
  return Array.isArray(branches) ? (branches as TransitionConfig[]) : [branches as TransitionConfig];
}
