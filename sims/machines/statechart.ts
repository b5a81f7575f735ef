import { createMachine, type AnyStateMachine } from "xstate";
import type { Stage } from "../measures/columns.ts";
import type { ActionName, DelayName, GuardName, Message, Party } from "./names.ts";

export interface PostAction {
  readonly type: "post";
  readonly params: { readonly to: Party; readonly message: Message };
}

export interface StageAction {
  readonly type: "enterStage";
  readonly params: { readonly stage: Stage };
}

export type ActionConfig = ActionName | PostAction | StageAction;

export interface TransitionConfig {
  readonly guard?: GuardName;
  readonly target?: string;
  readonly actions?: readonly ActionConfig[];
}

export interface StateConfig {
  readonly type?: "final";
  /** What the state means, in one sentence for the reader of the chart. */
  readonly description?: string;
  readonly entry?: readonly ActionConfig[];
  readonly after?: Readonly<
    Partial<Record<DelayName, TransitionConfig | readonly TransitionConfig[]>>
  >;
  readonly on?: Readonly<Partial<Record<Message, TransitionConfig | readonly TransitionConfig[]>>>;
}

/** The part of XState's language that Daybook's charts speak: flat states, names for everything. */
export interface StatechartConfig {
  readonly id: Party;
  readonly initial: string;
  /** Accepted in every state that does not answer the message itself. */
  readonly on?: StateConfig["on"];
  readonly states: Readonly<Record<string, StateConfig>>;
}

/**
 * An XState machine from a chart of names. A delay's name stands for the instant at which it ends,
 * not for a length: equal instants must be equal to the last bit, and sums of lengths are not.
 */
export function statechart(config: StatechartConfig): AnyStateMachine {
  return createMachine(config as Parameters<typeof createMachine>[0]);
}

/** Sends a message to another machine of the same case, after this step. */
export function post(to: Party, message: Message): PostAction {
  return { type: "post", params: { to, message } };
}

/** The clock of time to cash runs in exactly one stage at a time; this moves it on. */
export function enterStage(stage: Stage): StageAction {
  return { type: "enterStage", params: { stage } };
}
