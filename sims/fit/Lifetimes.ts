/**
 * Durations of which some have not ended yet (right-censored), by distinct length: at each of the
 * ascending `times` so many ended and so many were still open when last seen.
 */
export interface Lifetimes {
  readonly times: Float64Array;
  readonly ended: Float64Array;
  readonly open: Float64Array;
  /** How many of each in all. */
  readonly endedCount: number;
  readonly openCount: number;
}

/**
 * Counts durations by their length.
 * @param ended Lengths of those that ended, in any order and unit.
 * @param open Lengths so far of those still open. Throws a RangeError at a length that is no number.
 */
export function lifetimesOf(ended: ArrayLike<number>, open: ArrayLike<number> = []): Lifetimes {
  const ends = Float64Array.from(ended).sort();
  const opens = Float64Array.from(open).sort();
  // NaN is sorted to the end.
  for (const last of [ends.at(-1), opens.at(-1)]) {
    if (last !== undefined && !Number.isFinite(last)) {
      throw new RangeError(`invalid duration: ${last}; expected a finite number`);
    }
  }
  const most = ends.length + opens.length;
  const times = new Float64Array(most);
  const endedAt = new Float64Array(most);
  const openAt = new Float64Array(most);
  let [i, j, k] = [0, 0, 0];
  while (i < ends.length || j < opens.length) {
    const at = Math.min(ends[i] ?? Infinity, opens[j] ?? Infinity);
    times[k] = at;
    while (i < ends.length && ends[i] === at) {
      endedAt[k]!++;
      i++;
    }
    while (j < opens.length && opens[j] === at) {
      openAt[k]!++;
      j++;
    }
    k++;
  }
  return {
    times: times.slice(0, k),
    ended: endedAt.slice(0, k),
    open: openAt.slice(0, k),
    endedCount: ends.length,
    openCount: opens.length,
  };
}
