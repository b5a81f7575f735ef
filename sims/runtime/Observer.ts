import type { DelayName, Message, Party } from "../machines/names.ts";
import type { Days } from "../units.ts";

/** A timer of a case's machine, and the instant at which it ends; infinite if it never does. */
export interface ObservedTimer {
  readonly case: number;
  readonly party: Party;
  readonly delay: DelayName;
  readonly at: Days;
}

/**
 * Somebody who looks on while XState's actors run a world. It hears of every case and changes nothing;
 * `w.now` is the instant. What an event brings about (messages, timers) is told before the event itself.
 */
export interface Observer {
  /** Asked before each instant is run; true ends the run. */
  isDone(next: Days): boolean;
  /** The actors of a case stand in their first states, and their first timers run. */
  started(c: number): void;
  /** A message has left for a machine, of the same case or of another. */
  sent(from: number, to: number, party: Party, message: Message): void;
  timerStarted(timer: ObservedTimer): void;
  /** The timer is about to fire, or was cleared as its state was left. */
  timerEnded(timer: ObservedTimer): void;
  /** A delay ended or a message was heard, and this is all that it did to the machine. */
  happened(
    c: number,
    party: Party,
    event: DelayName | Message,
    before: string,
    after: string,
  ): void;
}
