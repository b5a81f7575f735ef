import { parameter, valueOf, type ParameterId } from "../../sims/index.ts";
import { NumberBox } from "../controls/NumberBox.tsx";
import { Slider } from "../controls/Slider.tsx";
import { sliderOf } from "../format/sliderOf.ts";
import { StoryPanel } from "../features/story/StoryPanel.tsx";
import { formatPercent } from "../format/number.ts";
import { labelOf } from "../i18n/modelWords.ts";
import { sy } from "../i18n/story.ts";
import { Show, For } from "solid-js";
import { askWhatIf } from "../state/askWhatIf.ts";
import type { ChoicesStore } from "../state/createChoices.ts";
import type { Experiment } from "../state/createExperiment.ts";
import type { AskedJob } from "../state/engine.ts";
import type { StoryStore } from "../state/story/createStory.ts";
import { STORY } from "../state/story/steps.ts";

/** What the last step lets a student set. */
const ADOPTION = ["adoption.suppliers", "adoption.banks"] as const satisfies readonly ParameterId[];

/** The story with the page that it is told on; loaded when it is first opened. */
export function StoryView(props: {
  readonly choices: ChoicesStore;
  readonly experiment: Experiment;
  /** What the page asks for now: an answer to anything else says nothing of this step. */
  readonly job: AskedJob;
  readonly story: StoryStore;
  readonly values: boolean;
  readonly onValues: ((shown: boolean) => void) | undefined;
}) {
  const result = () => {
    const answer = props.experiment.answer();
    return answer?.request === props.job ? answer.result : undefined;
  };
  return (
    <Show when={props.story.step()}>
      {(step) => (
        <StoryPanel
          id={step().id}
          step={props.choices.story() ?? 1}
          total={STORY.length}
          result={result()}
          share={props.choices.scenario().adoption.suppliers}
          answer={props.story.answer()}
          onGuess={props.story.guess}
          onReveal={props.story.reveal}
          onGo={props.story.go}
          hasBefore={props.choices.hasBefore()}
          onLeave={props.choices.leaveStory}
          onKeep={props.choices.endStory}
          values={props.values}
          onValues={props.onValues}
        >
          <For each={ADOPTION}>{(id) => <AdoptionSlider id={id} choices={props.choices} />}</For>
          <button
            type="button"
            class="link-button"
            onClick={() => props.choices.openWith("what-if", askWhatIf("adoption.suppliers"))}
          >
            {sy("yours.find")}
          </button>
        </StoryPanel>
      )}
    </Show>
  );
}

function AdoptionSlider(props: {
  readonly id: (typeof ADOPTION)[number];
  readonly choices: ChoicesStore;
}) {
  const entry = () => parameter(props.id);
  const label = () => labelOf(entry());
  const value = () => valueOf(props.choices.scenario(), props.id);
  const slider = () => sliderOf(entry(), value(), props.choices.scenario().currency);
  const take = (shown: number) => props.choices.change(props.id, slider().toChange(shown));
  return (
    <div class="story-guess">
      <span aria-hidden="true">{label()}</span>
      <div class="story-slider">
        <Slider
          label={label()}
          {...slider()}
          text={formatPercent(Number(value()), 0)}
          onInput={take}
        />
        <NumberBox
          label={label()}
          value={slider().value}
          min={slider().lowest}
          max={slider().highest}
          step={slider().step}
          unit={slider().unit}
          onChange={take}
        />
        <span class="unit" aria-hidden="true">
          {slider().unit}
        </span>
      </div>
    </div>
  );
}
