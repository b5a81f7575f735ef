import type { Role, Tape } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import type { SentMessage } from "./messageArrows.ts";

/** What the machines of one arm show at an instant. */
export interface ArmNow {
  readonly states: Readonly<Record<Role, string>>;
  /** States left before. */
  readonly visited: Readonly<Record<Role, ReadonlySet<string>>>;
  /** The last step of each machine among the present events. */
  readonly taken: Readonly<Partial<Record<Role, { readonly from: string; readonly to: string }>>>;
  /** Messages of the present events, as they were sent. */
  readonly sent: readonly SentMessage[];
}

/**
 * Machines as they stand at `time`; what happened after `since` is present: its steps and messages are
 * shown. Both in days since the world's begin.
 */
export function boardAt(tape: Tape, time: Days, since: Days): ArmNow {
  const [first] = tape.frames;
  if (!first) throw new Error(`invalid tape: no frames for invoice ${tape.invoice}`);
  const visited = new Map<Role, Set<string>>();
  const taken: Partial<Record<Role, { from: string; to: string }>> = {};
  const sent: SentMessage[] = [];
  let states = first.states;
  for (const frame of tape.frames) {
    if (frame.time > time) break;
    states = frame.states;
    if (frame.from !== frame.to) {
      visited.set(frame.party, (visited.get(frame.party) ?? new Set()).add(frame.from));
    }
    if (frame.time <= since) continue;
    if (frame.from !== frame.to) taken[frame.party] = { from: frame.from, to: frame.to };
    sent.push(...frame.sent.map(({ to, message }) => ({ from: frame.party, to, message })));
  }
  const none: ReadonlySet<string> = new Set();
  const parties = Object.keys(states) as Role[];
  return {
    states,
    visited: Object.fromEntries(
      parties.map((party) => [party, visited.get(party) ?? none]),
    ) as unknown as Record<Role, ReadonlySet<string>>,
    taken,
    sent,
  };
}
