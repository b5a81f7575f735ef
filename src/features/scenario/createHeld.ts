import { createComputed, createSignal, on, type Accessor } from "solid-js";

/**
 * The values that stay in sight because they were changed: a row must not vanish under the hand that
 * drags its slider over the preset's value. They are let go by `release`, or all by `settle`.
 */
export function createHeld(changed: Accessor<readonly string[]>) {
  const [held, setHeld] = createSignal<ReadonlySet<string>>(new Set());
  createComputed(
    on(changed, (ids) => {
      if (ids.some((id) => !held().has(id))) setHeld(new Set([...held(), ...ids]));
    }),
  );
  return {
    held,
    release: (id: string) => setHeld(new Set([...held()].filter((other) => other !== id))),
    settle: () => setHeld(new Set(changed())),
  };
}
