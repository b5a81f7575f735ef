import { Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { GuessLine } from "../../charts/guess/GuessLine.tsx";
import { sy } from "../../i18n/story.ts";
import type { Guess } from "../../state/story/createStory.ts";
import type { StoryId } from "../../state/story/steps.ts";
import { ASKS, type ChoiceAsk, type NumberAsk } from "./asks.ts";
import { answerText, foundText, hitText, numberText, optionText } from "./storyText.ts";

/** The guess beside what the model found, with its interval; all of it from the page's result. */
export function Revealed(props: {
  readonly id: StoryId;
  readonly result: Result | undefined;
  readonly guess: Guess | undefined;
}) {
  const number = () => {
    const ask = ASKS[props.id];
    return ask.kind === "number" ? ask : undefined;
  };
  const choice = () => {
    const ask = ASKS[props.id];
    return ask.kind === "choice" ? ask : undefined;
  };
  return (
    <div class="story-found" aria-live="polite">
      <Show when={props.result} fallback={<p>{sy("waiting")}</p>}>
        {(result) => (
          <>
            <Show when={number()} keyed>
              {(ask) => <NumberFound ask={ask} result={result()} guess={props.guess} />}
            </Show>
            <Show when={choice()} keyed>
              {(ask) => <ChoiceFound ask={ask} result={result()} guess={props.guess} />}
            </Show>
            <p>{foundText(props.id, result())}</p>
          </>
        )}
      </Show>
    </div>
  );
}

function NumberFound(props: {
  readonly ask: NumberAsk;
  readonly result: Result;
  readonly guess: Guess | undefined;
}) {
  const guess = () => (typeof props.guess === "number" ? props.guess : undefined);
  const found = () => props.ask.measured(props.result);
  const unit = () => props.ask.unit;
  return (
    <Show when={found()} fallback={<p>{sy("nothing")}</p>}>
      {(measured) => {
        const said = () => answerText(measured(), unit());
        const guessText = () => numberText(guess() ?? 0, unit());
        return (
          <>
            <GuessLine
              from={props.ask.from}
              to={props.ask.to}
              answer={measured()}
              guess={guess()}
              label={
                guess() === undefined
                  ? sy("line.label.alone", said())
                  : sy("line.label", { guess: guessText(), ...said() })
              }
            />
            <p class="story-answer" tabindex="-1">
              <Show when={guess() !== undefined}>
                <span>{sy("you", { guess: guessText() })}</span>
              </Show>
              <b>{sy("model", { answer: said().answer })}</b>
              <span class="story-interval">{said().interval}</span>
            </p>
            <Show when={guess()}>{(number) => <p>{hitText(number(), measured(), unit())}</p>}</Show>
          </>
        );
      }}
    </Show>
  );
}

function ChoiceFound(props: {
  readonly ask: ChoiceAsk;
  readonly result: Result;
  readonly guess: Guess | undefined;
}) {
  const found = () => props.ask.measured(props.result);
  return (
    <Show when={found()} fallback={<p>{sy("nothing")}</p>}>
      {(answer) => (
        <p class="story-answer" tabindex="-1">
          <b>{sy("model", { answer: optionText(props.ask.of, answer()) })}</b>
          <Show when={typeof props.guess === "string"}>
            <span>
              {props.guess === answer()
                ? sy("choice.right")
                : sy("choice.wrong", { guess: optionText(props.ask.of, String(props.guess)) })}
            </span>
          </Show>
        </p>
      )}
    </Show>
  );
}
