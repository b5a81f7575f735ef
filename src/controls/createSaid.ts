import { createSignal } from "solid-js";

const NOTHING = (): string => "";

/**
 * Something said in passing. What is kept is how it is said, so that it is told in the language spoken
 * when it is read.
 */
export function createSaid() {
  const [text, setText] = createSignal(NOTHING);
  return {
    said: (): string => text()(),
    say: (next: () => string): void => void setText(() => next),
    sayNothing: (): void => void setText(() => NOTHING),
  };
}
