import { createSignal, onCleanup, type Accessor } from "solid-js";
import { isTaken } from "./isTaken.ts";
import { keysOf, type KeyBinding } from "./KeyBinding.ts";
import { letterKeys } from "./letterKeys.ts";
import { isCharacter, isPressOf } from "./pressed.ts";

type Bindings = Accessor<readonly KeyBinding[]>;

const [registered, setRegistered] = createSignal<readonly Bindings[]>([]);

/** All shortcuts there are now, in the order in which their parts of the page came. */
export function registeredKeys(): readonly KeyBinding[] {
  return registered().flatMap((bindings) => bindings());
}

/**
 * Registers shortcuts for as long as the calling component lives. They act wherever the focus is, but not
 * where it is on something that uses the key itself, not with Ctrl, Alt or Meta, not beneath a dialog.
 * Of two for the same key the later acts.
 */
export function useKeys(bindings: Bindings): void {
  setRegistered((all) => [...all, bindings]);
  // One listener for all; adding it again adds nothing.
  document.addEventListener("keydown", onKeyDown);
  onCleanup(() => {
    const left = setRegistered((all) => all.filter((other) => other !== bindings));
    if (left.length === 0) document.removeEventListener("keydown", onKeyDown);
  });
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || isTaken(event.target, event.key)) return;
  if (isCharacter(event.key) && !letterKeys()) return;
  if (document.querySelector("dialog[open]")) return;
  const binding = registeredKeys().findLast(
    (one) =>
      one.run !== undefined &&
      keysOf(one).some((key) => isPressOf(event, key)) &&
      (one.when?.() ?? true),
  );
  if (!binding) return;
  event.preventDefault();
  binding.run?.(event);
}
