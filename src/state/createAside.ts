import { createMemo } from "solid-js";
import type { ChoicesHistory } from "./createChoicesHistory.ts";
import { withLooks } from "./choicesHistory.ts";
import type { createKeeper } from "./createKeeper.ts";
import { isSameWork, isWork, nameOfChoices, readVisit } from "./firstChoices.ts";
import { withAside, type Visit } from "./lastVisit.ts";

/** The user's other work, which a link has taken the place of: `visit` is the present one. */
export function createAside(
  { choices, leap }: ChoicesHistory,
  keeper: ReturnType<typeof createKeeper>,
  visit: () => Visit,
) {
  /** What was read of works kept aside, so that they are not read again at every change. */
  const readAsides = createMemo(() =>
    keeper.asides().map((kept) => ({ kept, choices: readVisit(kept).choices })),
  );
  /** The newest work beside the present one. */
  const newest = createMemo(() => readAsides().find((of) => !isSameWork(of.choices, choices())));

  return {
    /** Its name; undefined where there is none. */
    aside: createMemo(() => {
      const beside = newest();
      return beside && nameOfChoices(beside.choices);
    }),
    /** Goes to it; the present work is kept beside it. */
    goToAside(): void {
      const to = newest();
      if (!to) return;
      if (isWork(choices())) keeper.setAsides(withAside(keeper.asides(), visit()));
      const { hide, fix, only } = to.choices;
      leap({ ...withLooks(to.choices, choices()), hide, fix, only });
    },
    forgetAside(): void {
      const kept = newest()?.kept;
      keeper.setAsides(keeper.asides().filter((visit) => visit !== kept));
    },
  };
}
