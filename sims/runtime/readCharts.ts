import type { AnyStateMachine } from "xstate";
import {
  ACTIONS,
  DELAYS,
  GUARDS,
  MESSAGES,
  PARTIES,
  type DelayName,
  type Message,
  type Party,
} from "../machines/names.ts";
import type { StatechartConfig, TransitionConfig } from "../machines/statechart.ts";

export const DELAY_NAMES = Object.keys(DELAYS) as DelayName[];

const CHART_KEYS = new Set(["id", "initial", "on", "states"]);
const STATE_KEYS = new Set(["type", "description", "entry", "after", "on"]);
const BRANCH_KEYS = new Set(["guard", "target", "actions"]);

/**
 * The machines' own configs, in the order of PARTIES.
 * @throws Error if a machine uses a feature that the kernel does not know: it names machine, state and feature.
 */
export function readCharts(
  machines: Readonly<Record<Party, AnyStateMachine>>,
): readonly StatechartConfig[] {
  return PARTIES.map((party) => {
    const chart = machines[party].config as unknown as StatechartConfig;
    refuseUnsupported(chart, party);
    return chart;
  });
}

/** The transitions for one trigger, in the order in which they are tried. */
export function branches(
  config: TransitionConfig | readonly TransitionConfig[] | undefined,
): readonly TransitionConfig[] {
  if (config === undefined) return [];
  return Array.isArray(config) ? (config as TransitionConfig[]) : [config as TransitionConfig];
}

/** What a state does on a message; a final state hears nothing. */
export function answers(
  chart: StatechartConfig,
  state: string,
  message: Message,
): readonly TransitionConfig[] {
  const config = chart.states[state];
  if (config === undefined || config.type === "final") return [];
  return branches(config.on?.[message] ?? chart.on?.[message]);
}

/** The delays that run in a state, in the order of the chart. */
export function timers(chart: StatechartConfig, state: string): readonly DelayName[] {
  return Object.keys(chart.states[state]?.after ?? {}) as DelayName[];
}

function refuseUnsupported(chart: StatechartConfig, party: Party): void {
  refuseKeys(chart, CHART_KEYS, `machine ${party}`);
  const rootBranches = Object.values(chart.on ?? {}).flatMap(branches);
  for (const [name, state] of Object.entries(chart.states)) {
    const where = `machine ${party}, state ${name}`;
    refuseKeys(state, STATE_KEYS, where);
    if (state.type !== undefined && state.type !== "final") {
      throw new Error(
        `${where}: unsupported type "${String(state.type)}"; expected none or "final"`,
      );
    }
    refuseNames(timers(chart, name), DELAY_NAMES, "delay", where);
    refuseNames(Object.keys(state.on ?? {}), MESSAGES, "message", where);
    if (name === chart.initial && (state.entry?.length ?? 0) > 0) {
      throw new Error(`${where}: unsupported entry actions of an initial state; expected none`);
    }
    const all = [
      ...Object.values(state.after ?? {}).flatMap(branches),
      ...Object.values(state.on ?? {}).flatMap(branches),
      ...rootBranches,
    ];
    for (const branch of all) {
      refuseKeys(branch, BRANCH_KEYS, where);
      if (branch.guard !== undefined) refuseNames([branch.guard], GUARDS, "guard", where);
    }
    for (const action of [...(state.entry ?? []), ...all.flatMap((b) => b.actions ?? [])]) {
      if (typeof action === "string") refuseNames([action], ACTIONS, "action", where);
      else if (action.type !== "post" && action.type !== "enterStage") {
        throw new Error(`${where}: unsupported action; expected a name, post or enterStage`);
      }
    }
  }
}

function refuseKeys(object: object, known: ReadonlySet<string>, where: string): void {
  for (const key of Object.keys(object)) {
    if (known.has(key)) continue;
    throw new Error(
      `${where}: unsupported feature "${key}"; expected one of ${[...known].join(", ")}`,
    );
  }
}

function refuseNames(
  names: readonly string[],
  known: readonly string[],
  what: string,
  where: string,
): void {
  for (const name of names) {
    if (!known.includes(name)) throw new Error(`${where}: unknown ${what} "${name}"`);
  }
}
