import { createSignal } from "solid-js";
import type { TermId } from "./terms.ts";

/** The definition that is shown, and the words at which it stands. */
export interface Tip {
  readonly id: TermId;
  readonly at: HTMLElement;
}

/** Milliseconds until a pointer that rests on a term, and one that left it, are believed. */
const REST = 150;
const LEAVE = 250;

const [shown, setShown] = createSignal<Tip>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The definition that is shown now, if any. */
export const tip = shown;

export function showTip(next: Tip): void {
  clearTimeout(timer);
  setShown(next);
}

export function hideTip(): void {
  clearTimeout(timer);
  setShown(undefined);
}

/** A pointer came to rest on a term. */
export function showTipSoon(next: Tip): void {
  clearTimeout(timer);
  timer = setTimeout(() => setShown(next), REST);
}

/** A pointer left a term, perhaps for its definition: what the keyboard holds open stays. */
export function hideTipSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (shown()?.at !== document.activeElement) setShown(undefined);
  }, LEAVE);
}

/** A pointer reached the definition itself, which stays as long as it is there. */
export function keepTip(): void {
  clearTimeout(timer);
}
