/** Milliseconds of work before an estimate says anything: the first worlds are slow, as is all new code. */
const SOON = 1_000;

/** Milliseconds between two reports, at most: more is a page that slept, which tells nothing of the pace. */
const LONGEST_STEP = 10_000;

/** Weight of the past, per second of work: the pace of some three seconds ago hardly counts. */
const MEMORY = 0.5;

/** How far a new estimate may lie from what is shown, in seconds and as a share, before it replaces it. */
const SLACK = 1.5;
const SLACK_SHARE = 0.15;

/** Seconds that are not worth a word. */
const LEAST = 1;

/**
 * Seconds that an experiment still takes, from the replications that it reports. It counts down by
 * the clock and starts from a new estimate only where that is clearly another: a reader sees it run
 * down and not jump. Times are in milliseconds of any clock.
 */
export class TimeLeft {
  readonly #total: number;
  /** When the last report came; starting the workers is not yet their pace. */
  #last: number | undefined;
  #done = 0;
  #worked = 0;
  /** Replications and milliseconds of late, older ones counting less. */
  #recentDone = 0;
  #recentWorked = 0;
  #end: number | undefined;

  constructor(total: number) {
    this.#total = total;
  }

  /** Takes note that so many replications are done by now. */
  report(done: number, now: number): void {
    const last = this.#last;
    const more = done - this.#done;
    this.#last = now;
    this.#done = done;
    if (last === undefined) return;
    const step = now - last;
    if (step > LONGEST_STEP) {
      if (this.#end !== undefined) this.#end += step;
      return;
    }
    // eslint-disable-next-line no-restricted-syntax -- It tells of a clock, which is nowhere the same.
    const fade = MEMORY ** (step / 1000);
    this.#recentDone = this.#recentDone * fade + more;
    this.#recentWorked = this.#recentWorked * fade + step;
    this.#worked += step;
    if (this.#worked < SOON || this.#recentDone === 0) return;
    const rest = ((this.#total - done) * this.#recentWorked) / this.#recentDone;
    const shown = this.#end === undefined ? undefined : this.#end - now;
    const slack = Math.max(SLACK * 1000, SLACK_SHARE * rest);
    if (shown === undefined || Math.abs(shown - rest) > slack) this.#end = now + rest;
  }

  /** Whole seconds left; undefined before there is an estimate and when it is a second or less. */
  seconds(now: number): number | undefined {
    if (this.#end === undefined) return undefined;
    const seconds = Math.round((this.#end - now) / 1000);
    return seconds > LEAST ? seconds : undefined;
  }
}
