import { createEffect, createSignal, on } from "solid-js";
import { language } from "../i18n/language.ts";
import { createRemark } from "./createRemark.ts";

export interface DraftInput {
  /** The text of the value in force. */
  readonly shown: () => string;
  /** Takes a text over; says in a sentence what is wrong if it cannot be used. */
  readonly take: (text: string) => string | undefined;
}

/**
 * A text that is being typed. Until it can be taken over it stays as it was typed, with the sentence
 * that says what is wrong; the value in force stays too. It is given up when the value changes from
 * elsewhere.
 */
export function createDraft(input: DraftInput) {
  const [draft, setDraft] = createSignal<string>();
  const [problem, setProblem] = createRemark();
  let isWrong = false;
  function close(): void {
    setDraft(undefined);
    setProblem(undefined);
    isWrong = false;
  }
  function commit(): void {
    const text = draft();
    if (text === undefined) return;
    const wrong = input.take(text);
    if (wrong === undefined) close();
    else {
      setProblem(wrong);
      isWrong = true;
    }
  }
  createEffect(on(input.shown, close, { defer: true }));
  // What was wrong is said again in the language that is spoken now.
  createEffect(on(language, () => isWrong && commit(), { defer: true }));
  return {
    text: () => draft() ?? input.shown(),
    problem,
    editing: () => draft() !== undefined,
    type: (text: string) => void setDraft(text),
    commit,
    close,
  };
}
