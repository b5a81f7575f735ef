import { createEffect, on, Show, type JSX } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { formatPercent } from "../../format/number.ts";
import { sy } from "../../i18n/story.ts";
import { useKeys } from "../../keys/useKeys.ts";
import type { Guess, StoryAnswer } from "../../state/story/createStory.ts";
import type { StoryId } from "../../state/story/steps.ts";
import { useShown } from "../../state/shown.ts";
import { ASKS } from "./asks.ts";
import { ChoiceGuess } from "./ChoiceGuess.tsx";
import { NumberGuess } from "./NumberGuess.tsx";
import { Revealed } from "./Revealed.tsx";
import { tryText } from "./storyText.ts";
import "./story.css";
import "./storyAbove.css";

export interface StoryPanelProps {
  readonly id: StoryId;
  /** Number of the step, from 1, and of all. */
  readonly step: number;
  readonly total: number;
  /** What the page has found for the scenario that is set now; undefined while it is at work. */
  readonly result: Result | undefined;
  /** Share of suppliers that may join, as it is set now. */
  readonly share: number;
  readonly answer: StoryAnswer;
  readonly onGuess: (guess: Guess) => void;
  readonly onReveal: () => void;
  readonly onGo: (by: 1 | -1) => void;
  /** Whether leaving gives something back; what leaves with the scenario as it is. */
  readonly hasBefore: boolean;
  readonly onLeave: () => void;
  readonly onKeep: () => void;
  /** Whether the panel of all values is shown. */
  readonly values: boolean;
  /** Undefined where a link leaves that panel out. */
  readonly onValues: ((shown: boolean) => void) | undefined;
  /** Sliders and what leads on, in the step that is about trying. */
  readonly children?: JSX.Element;
}

/** The story beside the view that it is about: a few sentences, a guess, and then the answer. */
export function StoryPanel(props: StoryPanelProps) {
  const ask = () => ASKS[props.id];
  // Before a room arrow keys walk the story; at its ends they stay there, and leave the view alone.
  const { present } = useShown();
  const isLast = () => props.step === props.total;
  let panel: HTMLElement | undefined;
  // Another step begins at its top, and its view too.
  createEffect(
    on(
      () => props.step,
      () => {
        panel?.scrollTo(0, 0);
        scrollTo(0, 0);
      },
      { defer: true },
    ),
  );
  // What had the focus is gone with the question: the answer gets it.
  createEffect(
    on(
      () => [props.id, props.answer.revealed] as const,
      ([id, revealed], before) => {
        if (revealed && before?.[0] === id && !before[1])
          panel?.querySelector<HTMLElement>(".story-answer")?.focus();
      },
    ),
  );
  useKeys(() => [
    { key: "PageDown", label: sy("key.next"), when: () => !isLast(), run: () => props.onGo(1) },
    { key: "PageUp", label: sy("key.back"), when: () => props.step > 1, run: () => props.onGo(-1) },
    {
      key: "ArrowRight",
      label: sy("key.next"),
      when: present,
      run: () => props.onGo(1),
    },
    {
      key: "ArrowLeft",
      label: sy("key.back"),
      when: present,
      run: () => props.onGo(-1),
    },
  ]);
  return (
    <section
      ref={panel}
      class="story"
      classList={{ revealed: props.answer.revealed || ask().kind === "try" }}
      aria-label={sy("label")}
    >
      <div class="story-head">
        <p class="story-step">
          {sy("step", { n: String(props.step), total: String(props.total) })}
        </p>
        <button type="button" class="link-button" onClick={() => props.onLeave()}>
          {sy(props.hasBefore ? "restore" : "leave")}
        </button>
      </div>
      <h2 aria-live="polite">{sy(`${props.id}.title`)}</h2>
      <p class="story-text">{sy(`${props.id}.text`, { share: formatPercent(props.share, 0) })}</p>
      <p class="story-ask">{sy(`${props.id}.ask`)}</p>
      <Question {...props} />
      <Show when={ask().kind === "try"}>
        {props.children}
        <TryStatus result={props.result} share={props.share} />
      </Show>
      <Show when={props.answer.revealed}>
        <Revealed id={props.id} result={props.result} guess={props.answer.guess} />
      </Show>
      <div class="story-buttons">
        <button
          type="button"
          class="button"
          disabled={props.step === 1}
          onClick={() => props.onGo(-1)}
        >
          {sy("back")}
        </button>
        <Show
          when={!isLast()}
          fallback={
            <button type="button" class="button primary" onClick={() => props.onKeep()}>
              {sy("keep")}
            </button>
          }
        >
          <button
            type="button"
            class="button"
            classList={{ primary: props.answer.revealed }}
            onClick={() => props.onGo(1)}
          >
            {sy("next")}
          </button>
        </Show>
      </div>
      <Show when={props.onValues}>
        {(onValues) => (
          <button
            type="button"
            class="link-button story-values"
            aria-expanded={props.values}
            onClick={() => onValues()(!props.values)}
          >
            {sy(props.values ? "values.hide" : "values")}
          </button>
        )}
      </Show>
    </section>
  );
}

/** Where the guess is made; in the step that is about trying it stays beside the sliders. */
function Question(props: StoryPanelProps) {
  const number = () => {
    const ask = ASKS[props.id];
    return ask.kind === "choice" ? undefined : ask;
  };
  const choice = () => {
    const ask = ASKS[props.id];
    return ask.kind === "choice" ? ask : undefined;
  };
  const guessed = () => props.answer.guess;
  return (
    <Show when={!props.answer.revealed}>
      <form
        class="story-question"
        onSubmit={(event) => {
          event.preventDefault();
          // Where there is nothing to reveal, Enter only takes the number.
          if (ASKS[props.id].kind !== "try") props.onReveal();
        }}
      >
        <Show when={number()} keyed>
          {(ask) => (
            <NumberGuess
              ask={ask}
              guess={typeof guessed() === "number" ? (guessed() as number) : undefined}
              onGuess={props.onGuess}
            />
          )}
        </Show>
        <Show when={choice()} keyed>
          {(ask) => (
            <ChoiceGuess
              name={props.id}
              ask={ask}
              label={sy(`${props.id}.ask`)}
              result={props.result}
              guess={guessed()}
              onGuess={props.onGuess}
            />
          )}
        </Show>
        <Show when={ASKS[props.id].kind !== "try"}>
          <button class="button" classList={{ primary: guessed() !== undefined }}>
            {sy(guessed() === undefined ? "skip" : "reveal")}
          </button>
        </Show>
      </form>
    </Show>
  );
}

function TryStatus(props: { readonly result: Result | undefined; readonly share: number }) {
  const cost = () => {
    const ask = ASKS.yours;
    return props.result && ask.kind === "try" ? ask.measured(props.result) : undefined;
  };
  return (
    <p class="story-found" role="status">
      <Show when={cost()} fallback={sy("waiting")}>
        {/* In a fragment: what a function returns bare is worked out once. */}
        {(found) => <>{tryText(found(), props.share)}</>}
      </Show>
    </p>
  );
}
