import type { Days } from "../units.ts";
import { flag, has } from "../world/flags.ts";
import type { World } from "../world/World.ts";
import type { QueuePlace } from "./Tape.ts";

const LINES = [
  ["officer", flag.queued],
  ["line", flag.awaitsLine],
] as const;

/** Watches where a case stands in the lines of banks: first come, first served, so whoever waits as it joins is before it. */
export function createLineWatch(w: World, c: number) {
  let at: (typeof LINES)[number] | undefined;
  let before: readonly number[] = [];
  let left: Days[] = [];
  let place: QueuePlace | undefined;

  /** To be called after each event of the world. */
  function look(): void {
    const flags = w.flags[c]!;
    const now = LINES.find(([, bit]) => (flags & bit) !== 0);
    if (now !== at) {
      at = now;
      place = undefined;
      if (now === undefined) return;
      const bank = w.bank[c];
      before = [];
      const found: number[] = [];
      for (let other = 0; other < w.cases; other++) {
        if (other !== c && w.bank[other] === bank && has(w, other, now[1])) found.push(other);
      }
      before = found;
      left = [];
      place = { of: now[0], ahead: found.length, left };
      return;
    }
    if (at === undefined || before.length === 0) return;
    const [, bit] = at;
    const still = before.filter((other) => has(w, other, bit));
    for (let gone = still.length; gone < before.length; gone++) left.push(w.now);
    before = still;
  }

  return { look, place: () => place };
}
