import type { Choices, View } from "./Choices.ts";
import type { ChoicesHistory } from "./createChoicesHistory.ts";

/** What each view is asked, in its own words. */
export function viewQuestions({ choices, update, amend }: ChoicesHistory) {
  function asking(view: View, question: string | undefined): Pick<Choices, "questions"> {
    const others = Object.entries(choices().questions).filter(([name]) => name !== view);
    return { questions: Object.fromEntries(question ? [...others, [view, question]] : others) };
  }
  return {
    /** What a view was asked; undefined for what it asks by default. */
    questionOf: (view: View) => choices().questions[view],
    /** Asks a view something; undo and redo reach it. */
    ask: (view: View, question: string | undefined) => update(asking(view, question)),
    /** Keeps where a view is looked at in its question; that is no step to undo. */
    look: (view: View, question: string | undefined) => amend(asking(view, question)),
    /** Opens a view with a question. */
    openWith(view: View, question: string): void {
      update({ questions: { ...choices().questions, [view]: question }, view });
    },
  };
}
