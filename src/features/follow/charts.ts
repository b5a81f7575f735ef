import { describeMachines, type MachineDescription, type Role } from "../../../sims/index.ts";

/** The machines, described once; everything said here about states is read from them. */
export const CHARTS: readonly MachineDescription[] = describeMachines();

const byRole = new Map(CHARTS.map((chart) => [chart.id, chart]));

export function stateOf(role: Role, name: string) {
  return byRole.get(role)?.states.find((state) => state.name === name);
}

/** Names of delays; any other event is a message. */
const DELAYS: ReadonlySet<string> = new Set(
  CHARTS.flatMap(({ transitions }) =>
    transitions.flatMap(({ trigger }) => (trigger.kind === "delay" ? [trigger.name] : [])),
  ),
);

export function isDelay(event: string): boolean {
  return DELAYS.has(event);
}

/** Messages that interrupt whatever goes on: nobody waits for them. */
const INTERRUPTS: ReadonlySet<string> = new Set([
  "obligorDefaulted",
  "coreEnterpriseDefaulted",
  "debtDue",
  "networkClosed",
  "applicationWithdrawn",
]);

/** What a machine in some state waits to hear, and from which others of the case; from nobody if it comes from outside. */
export interface Awaited {
  readonly from: Role | undefined;
  readonly messages: readonly string[];
}

/** What a state of a machine waits to hear, by sender. */
export function awaitedIn(role: Role, state: string): readonly Awaited[] {
  const steps = byRole.get(role)?.transitions ?? [];
  const heard = new Set(
    steps.flatMap(({ from, trigger }) =>
      from === state && trigger.kind === "message" && !INTERRUPTS.has(trigger.name)
        ? [trigger.name]
        : [],
    ),
  );
  const bySender = new Map<Role | undefined, string[]>();
  for (const message of heard) {
    const from = senderOf(role, message);
    bySender.set(from, [...(bySender.get(from) ?? []), message]);
  }
  return [...bySender].map(([from, messages]) => ({ from, messages }));
}

/** Whose machine sends a message to a party; the first that does. */
function senderOf(to: Role, message: string): Role | undefined {
  return CHARTS.find(({ id, transitions }) =>
    transitions.some(
      ({ sends }) => id !== to && sends.some((sent) => sent.to === to && sent.message === message),
    ),
  )?.id;
}
