import { throwIfAborted } from "../abort.ts";
import { messagesRead } from "../messagesRead.ts";

/** Milliseconds of work between two looks at the message queue. */
const SLICE = 8;

/**
 * Goes through work that takes long, giving others their turn in between. Rejects with an AbortError
 * once cancelled.
 */
export async function breathing<T>(
  work: Iterable<T>,
  signal: AbortSignal | undefined,
): Promise<readonly T[]> {
  const done: T[] = [];
  let end = performance.now() + SLICE;
  for (const part of work) {
    done.push(part);
    if (performance.now() < end) continue;
    await messagesRead();
    throwIfAborted(signal);
    end = performance.now() + SLICE;
  }
  return done;
}
