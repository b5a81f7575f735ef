import { NumberBox } from "../../controls/NumberBox.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { sy } from "../../i18n/story.ts";
import type { NumberAsk, TryAsk } from "./asks.ts";
import { numberText } from "./storyText.ts";

/** A guess at a number: dragged or typed. */
export function NumberGuess(props: {
  readonly ask: NumberAsk | TryAsk;
  readonly guess: number | undefined;
  readonly onGuess: (guess: number) => void;
}) {
  const value = () => props.guess ?? Math.round((props.ask.from + props.ask.to) / 2);
  const label = () => sy(`guess.${props.ask.unit}`);
  function take(guess: number): undefined {
    props.onGuess(guess);
    return undefined;
  }
  return (
    <div class="story-guess">
      <span aria-hidden="true">{label()}</span>
      <div class="story-slider">
        <Slider
          label={label()}
          value={value()}
          min={props.ask.from}
          max={props.ask.to}
          step={1}
          whole
          text={numberText(value(), props.ask.unit)}
          onInput={take}
        />
        <NumberBox
          label={label()}
          value={value()}
          min={props.ask.from}
          max={props.ask.to}
          step={1}
          whole
          onChange={take}
        />
      </div>
      <p class="note">{sy("guess.hands")}</p>
    </div>
  );
}
