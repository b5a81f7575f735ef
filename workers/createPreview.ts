import type { Result } from "../sims/summary/Result.ts";
import { PREVIEW } from "./ChunkQueue.ts";

/** Milliseconds between two partial results at least. */
const REFINE = 60;

/** Times that summing up took, to be left for other work before the next. */
const REST = 1;

/** Shows what an experiment says so far, while it goes on. */
export interface Preview {
  /** Hears that the replications from `first` on have been collected, in any order. */
  added(first: number, replications: number): void;
  /** Shows a result that somebody else has asked for, if it says more than the last. */
  show(result: Result): void;
  stop(): void;
  /** Settles when the first partial result has been shown, or none will be. */
  readonly first: Promise<void>;
}

/**
 * Asks for a partial result and shows it, at most every 60 ms, once the first 30 replications are in,
 * and only while some of the `total` are still to come, `begun` being there already. A question that
 * fails is asked again later.
 */
export function createPreview(
  total: number,
  ask: () => Promise<Result>,
  show: (result: Result, replications: number) => void,
  begun = 0,
): Preview {
  /** Ends of what was collected beyond a part that is missing, by beginning. */
  const ahead = new Map<number, number>();
  /** Replications collected without a gap from the first on: only they count. */
  let collected = begun;
  let shown = Math.max(begun, PREVIEW - 1);
  let asking = false;
  let asked = 0;
  let next = -Infinity;
  let stopped = false;
  let settleFirst!: () => void;
  const first = new Promise<void>((resolve) => (settleFirst = resolve));
  if (total <= PREVIEW || begun >= PREVIEW) settleFirst();

  function answer(result: Result): void {
    asking = false;
    const now = performance.now();
    next = now + Math.max(REFINE, REST * (now - asked));
    say(result);
  }

  function say(result: Result): void {
    if (!stopped && result.replications > shown) {
      shown = result.replications;
      show(result, shown);
    }
    settleFirst();
  }

  function added(first: number, replications: number): void {
    ahead.set(first, first + replications);
    for (let end = ahead.get(collected); end !== undefined; end = ahead.get(collected)) {
      ahead.delete(collected);
      collected = end;
    }
    if (stopped || asking || collected <= shown || collected >= total) return;
    asked = performance.now();
    if (asked < next) return;
    asking = true;
    void ask().then(answer, () => {
      asking = false;
      settleFirst();
    });
  }

  function stop(): void {
    stopped = true;
    settleFirst();
  }

  return { added, show: say, stop, first };
}
