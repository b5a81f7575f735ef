import { createSignal, type Accessor } from "solid-js";
import type { ChoicesStore } from "./createChoices.ts";
import type { StoryStore } from "./story/createStory.ts";

/** Which values the page shows beside its view: all, or the few that a room or a class is asked about. */
export function createPanels(choices: ChoicesStore, story: StoryStore, present: Accessor<boolean>) {
  /** Whether a room looks at all values, or at the few that it is asked about. */
  const [all, setAll] = createSignal(false);
  /** Whether the panel of all values stands beneath the story. */
  const [valued, setValued] = createSignal(false);
  /** Whether there is a panel of all values, shown or not. */
  const hasPanel = () => !choices.hides("panel");
  /** A link without the panel has a few values if it says which may be changed. */
  const asks = () => (hasPanel() ? present() : (choices.choices().only?.length ?? 0) > 0);
  return {
    all,
    setAll,
    valued,
    setValued,
    hasPanel,
    /** Whether the panel of all values is shown. */
    isShown: () => hasPanel() && (!present() || all() || (story.isOpen() && valued())),
    /** Whether the few values that are asked about are shown. */
    asksFew: () => asks() && !story.isOpen(),
  };
}

export type PanelsStore = ReturnType<typeof createPanels>;
