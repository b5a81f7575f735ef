/** Milliseconds between two looks at a worker. */
const LOOK = 1_000;

/** Looks without a word from it after which a worker counts as dead: ten seconds, if none is late. */
const LOOKS = 10;

/** Someone waits for a word. */
export interface Watch {
  /** A word has come. */
  heard(): void;
  stop(): void;
}

/**
 * Calls `onSilence` once nothing has been heard for ten seconds in which this thread was awake. A page
 * in the background, or on a computer that sleeps, gets its timers late and may get them before the
 * words that waited with them; so looks are counted and not time, and a sleep is one look at most.
 */
export function watchSilence(onSilence: (seconds: number) => void): Watch {
  let looks = 0;
  const timer = setInterval(() => {
    if (++looks < LOOKS) return;
    clearInterval(timer);
    onSilence((LOOK * LOOKS) / 1000);
  }, LOOK);
  return {
    heard() {
      looks = 0;
    },
    stop: () => clearInterval(timer),
  };
}
