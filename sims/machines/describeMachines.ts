import { machines } from "./machines.ts";
import { PARTIES, type Party } from "./names.ts";
import type { StateConfig, StatechartConfig, TransitionConfig } from "./statechart.ts";

/** One state of a statechart, for people. */
export interface StateDescription {
  readonly name: string;
  readonly description: string;
  readonly initial: boolean;
  readonly final: boolean;
}

/** A step from one state to another, or within one. */
export interface TransitionDescription {
  /** Undefined where every state that does not answer the message itself takes it. */
  readonly from: string | undefined;
  readonly to: string;
  /** A delay that ends, or a message that comes. */
  readonly trigger: { readonly kind: "delay" | "message"; readonly name: string };
  /** The condition under which it is taken, tried in order. */
  readonly guard: string | undefined;
  /** Messages to other machines. */
  readonly sends: readonly { readonly to: Party; readonly message: string }[];
}

export interface MachineDescription {
  readonly id: Party;
  readonly states: readonly StateDescription[];
  readonly transitions: readonly TransitionDescription[];
}

/** The four statecharts of an invoice as plain descriptions, read from the machines themselves. */
export function describeMachines(): readonly MachineDescription[] {
  return PARTIES.map((party) => describe(machines[party].config as unknown as StatechartConfig));
}

function describe(chart: StatechartConfig): MachineDescription {
  const states = Object.entries(chart.states);
  return {
    id: chart.id,
    states: states.map(([name, state]) => ({
      name,
      description: state.description ?? "",
      initial: name === chart.initial,
      final: state.type === "final",
    })),
    transitions: [
      ...states.flatMap(([name, state]) => [
        ...stepsOf(name, "delay", state.after, chart),
        ...stepsOf(name, "message", state.on, chart),
      ]),
      ...stepsOf(undefined, "message", chart.on, chart),
    ],
  };
}

function stepsOf(
  from: string | undefined,
  kind: "delay" | "message",
  triggers: StateConfig["after"] | StateConfig["on"],
  chart: StatechartConfig,
): readonly TransitionDescription[] {
  return Object.entries(triggers ?? {}).flatMap(([name, config]) =>
    [config].flat().map((step) => ({
      from,
      // A target with a dot is a state seen from the whole chart.
      to: step.target?.replace(/^\./, "") ?? from ?? "",
      trigger: { kind, name },
      guard: step.guard,
      sends: sendsOf(step, chart),
    })),
  );
}

/** Messages of the step itself and of the state it enters. */
function sendsOf(step: TransitionConfig, chart: StatechartConfig) {
  const entered = step.target === undefined ? undefined : chart.states[step.target];
  return [...(step.actions ?? []), ...(entered?.entry ?? [])].flatMap((action) =>
    typeof action === "object" && action.type === "post" ? [action.params] : [],
  );
}
