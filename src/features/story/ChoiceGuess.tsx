import { For, Show } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { sy } from "../../i18n/story.ts";
import type { Guess } from "../../state/story/createStory.ts";
import type { ChoiceAsk } from "./asks.ts";
import { optionText } from "./storyText.ts";

/** A guess among a few answers. */
export function ChoiceGuess(props: {
  readonly name: string;
  readonly ask: ChoiceAsk;
  /** The question. */
  readonly label: string;
  readonly result: Result | undefined;
  readonly guess: Guess | undefined;
  readonly onGuess: (guess: string) => void;
}) {
  const options = () => (props.result ? props.ask.options(props.result) : []);
  return (
    <fieldset class="story-options">
      <legend class="visually-hidden">{props.label}</legend>
      <Show when={options().length > 0} fallback={<p>{sy("waiting")}</p>}>
        <For each={options()}>
          {(option) => (
            <label>
              <input
                type="radio"
                name={`story-${props.name}`}
                checked={props.guess === option}
                onChange={() => props.onGuess(option)}
              />
              {optionText(props.ask.of, option)}
            </label>
          )}
        </For>
      </Show>
    </fieldset>
  );
}
