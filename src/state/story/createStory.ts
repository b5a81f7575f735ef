import { createEffect, createMemo, createSignal } from "solid-js";
import type { ChoicesStore } from "../createChoices.ts";
import { STORY, storyStep, type StoryId } from "./steps.ts";

/** What was predicted: a number in the unit of the question, or the name of an answer. */
export type Guess = number | string;

export interface StoryAnswer {
  readonly guess?: Guess;
  /** Whether the model's answer has been shown. */
  readonly revealed: boolean;
}

const UNANSWERED: StoryAnswer = { revealed: false };

/** The story as it goes: predictions are kept while it is open, and the view is covered until they are made. */
export function createStory(choices: ChoicesStore) {
  const [answers, setAnswers] = createSignal<Readonly<Partial<Record<StoryId, StoryAnswer>>>>({});
  const step = createMemo(() => storyStep(choices.story()));
  const answer = createMemo((): StoryAnswer => {
    const now = step();
    return (now && answers()[now.id]) ?? UNANSWERED;
  });
  const isOpen = createMemo(() => step() !== undefined);
  createEffect(() => {
    if (!isOpen()) setAnswers({});
  });

  function set(part: Partial<StoryAnswer>): void {
    const now = step();
    if (now) setAnswers({ ...answers(), [now.id]: { ...answer(), ...part } });
  }

  return {
    step,
    isOpen,
    answer,
    /** Whether what the view shows would tell the answer; a view that is walked to is not the step's. */
    isCovered: createMemo(() => {
      const now = step();
      const isThere = now?.state.includes(`view=${choices.view()}&`) ?? false;
      return isThere && (now?.covers ?? false) && !answer().revealed;
    }),
    guess: (guess: Guess) => set({ guess }),
    reveal: () => set({ revealed: true }),
    go(by: 1 | -1): void {
      const to = (choices.story() ?? 0) + by;
      if (to >= 1 && to <= STORY.length) choices.goToStory(to);
    },
  };
}

export type StoryStore = ReturnType<typeof createStory>;
