import type { Arm, MachineDescription, Role, Tape } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";

/** A party in a state, in days since delivery. */
export interface LaneBar {
  readonly state: string;
  readonly from: Days;
  readonly to: Days;
  /** In its first or last state the party has nothing to do with the invoice. */
  readonly idle: boolean;
}

/** Something happened to a party: `from` and `to` are its states, the same where only messages left. */
export interface LaneEvent {
  readonly arm: Arm;
  readonly day: Days;
  readonly party: Role;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly sent: readonly { readonly to: Role; readonly message: string }[];
}

export interface Lane {
  readonly party: Role;
  readonly bars: readonly LaneBar[];
}

/** One arm as lanes, one a party. */
export interface LaneBlock {
  readonly arm: Arm;
  readonly lanes: readonly Lane[];
  readonly events: readonly LaneEvent[];
  /** The day of the cash, since delivery, and how long it took from the invoice. */
  readonly cash: { readonly day: Days; readonly took: Days } | undefined;
}

/** Both arms on one axis. */
export interface LaneRows {
  readonly blocks: readonly LaneBlock[];
  /** The last day on which anything happens. */
  readonly lastDay: Days;
  /** All events of both arms, by day; of one instant those of the upper arm first. */
  readonly events: readonly LaneEvent[];
}

/** Lanes from tapes: the parties of `machines` that an arm has, in their order. */
export function laneRows(
  arms: readonly { readonly tape: Tape; readonly absent: readonly Role[] }[],
  machines: readonly MachineDescription[],
): LaneRows {
  const lastDay = Math.max(
    1,
    ...arms.map(({ tape }) => (tape.frames.at(-1)?.time ?? 0) - tape.facts.delivered),
  );
  const blocks = arms.map(({ tape, absent }): LaneBlock => {
    const there = machines.filter(({ id }) => !absent.includes(id));
    const has = new Set<Role>(there.map(({ id }) => id));
    const { delivered, issued } = tape.facts;
    return {
      arm: tape.arm,
      lanes: there.map((machine) => ({ party: machine.id, bars: barsOf(machine, tape, lastDay) })),
      events: tape.frames
        .map((frame): LaneEvent => ({
          arm: tape.arm,
          day: frame.time - delivered,
          party: frame.party,
          event: frame.event,
          from: frame.from,
          to: frame.to,
          sent: frame.sent.filter(({ to }) => has.has(to)),
        }))
        .filter(
          ({ party, from, to, sent }, i) =>
            has.has(party) && (i === 0 || from !== to || sent.length > 0),
        ),
      cash:
        tape.cash === undefined
          ? undefined
          : { day: issued + tape.cash - delivered, took: tape.cash },
    };
  });
  const events = blocks.flatMap(({ events }) => events);
  return { blocks, lastDay, events: events.sort((a, b) => a.day - b.day) };
}

function barsOf(machine: MachineDescription, tape: Tape, lastDay: Days): readonly LaneBar[] {
  const idle = new Set(
    machine.states.filter(({ initial, final }) => initial || final).map(({ name }) => name),
  );
  // Whoever delivers is busy from the first instant on.
  if (machine.id === "sme") idle.delete("delivered");
  const bars: LaneBar[] = [];
  let state = tape.frames[0]?.states[machine.id] ?? "";
  let from = 0;
  const close = (to: Days): void => {
    if (to > from) bars.push({ state, from, to, idle: idle.has(state) });
  };
  for (const frame of tape.frames) {
    const next = frame.states[machine.id];
    if (next === state) continue;
    const day = frame.time - tape.facts.delivered;
    close(day);
    state = next;
    from = day;
  }
  close(lastDay);
  return bars;
}
