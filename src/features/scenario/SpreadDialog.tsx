import { createEffect, createMemo, createSignal, on, onMount, Show } from "solid-js";
import { distributionProblems, type Distribution } from "../../../sims/index.ts";
import { DensityPlot } from "../../charts/density/DensityPlot.tsx";
import { TakeAway } from "../../charts/frame/TakeAway.tsx";
import { ProblemLine } from "../../controls/ProblemLine.tsx";
import { helpOf, labelOf } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { inUnit } from "./inUnit.ts";
import { unitText } from "../../format/sliderOf.ts";
import type { SpreadControlProps } from "./SpreadControl.tsx";
import { SpreadChoice } from "./SpreadChoice.tsx";
import { SpreadFields } from "./SpreadFields.tsx";
import { SpreadTable, type Table } from "./SpreadTable.tsx";
import { isSound } from "./spreadForms.ts";
import { spreadDrawing } from "./spreadDrawing.ts";
import { spreadExplained } from "./spreadExplained.ts";
import { spreadSentence } from "./spreadText.ts";
import "./spread.css";

/** About as wide as the dialog shows its plot, in pixels over the type size. */
const PLOT_WIDTH = 480;

export interface SpreadDialogProps extends SpreadControlProps {
  readonly onClose: () => void;
}

/**
 * How a value varies from case to case. What is typed is taken over as soon as it makes a whole; until
 * then the last whole one stays in force, and each field says what is wrong with it.
 */
export function SpreadDialog(props: SpreadDialogProps) {
  let dialog!: HTMLDialogElement;
  let end!: HTMLButtonElement;
  onMount(() => dialog.showModal());

  const [working, setWorking] = createSignal(props.value);
  const [refused, setRefused] = createSignal<string>();
  createEffect(
    on(
      () => props.value,
      (value) => {
        setWorking(value);
        setRefused(undefined);
      },
      { defer: true },
    ),
  );
  const problems = createMemo(() => distributionProblems(working()));
  const unit = () => unitText(props.parameter, working().unit, props.currency);
  /** What a change of family or unit starts from. */
  const sound = () => (isSound(working()) ? working() : props.value);

  function take(next: Distribution): void {
    setWorking(next);
    const expected = isSound(next) ? props.onChange(next) : undefined;
    setRefused(expected && t("spread.refused", { expected }));
  }
  /** What is still wrong is shown rather than thrown away; Escape gives it up. */
  function done(): void {
    const fields = refused() ? ".spread-fields input, textarea" : '[aria-invalid="true"]';
    const wrong = dialog.querySelector<HTMLElement>(fields);
    if (wrong) wrong.focus();
    else dialog.close();
  }
  function toPreset(): void {
    take(props.preset);
    end.focus();
  }

  const sentence = () => spreadSentence(props.parameter, props.value, props.currency);
  const isChanged = () => JSON.stringify(props.value) !== JSON.stringify(props.preset);
  const comparable = () =>
    isChanged() ? inUnit(props.preset, props.value.unit ?? "days", props.hoursPerDay) : undefined;

  return (
    <dialog
      ref={dialog}
      class="spread"
      aria-labelledby="spread-title"
      onClose={() => props.onClose()}
    >
      <h2 id="spread-title">{labelOf(props.parameter)}</h2>
      <p class="quiet">{helpOf(props.parameter)}</p>
      <DensityPlot of={props.value} other={comparable()} label={sentence()} />
      <p class="plot-unit" aria-hidden="true">
        {unitText(props.parameter, props.value.unit, props.currency)}
        <Show when={comparable()}>
          <span>{t("spread.dashed")}</span>
        </Show>
      </p>
      <TakeAway
        title={labelOf(props.parameter)}
        drawing={() =>
          spreadDrawing({
            parameter: props.parameter,
            value: props.value,
            preset: comparable(),
            currency: props.currency,
          })
        }
        width={PLOT_WIDTH}
      />
      <p class="spread-sentence" aria-live="polite">
        {sentence()}
      </p>
      <SpreadChoice
        parameter={props.parameter}
        value={working()}
        sound={sound()}
        currency={props.currency}
        hoursPerDay={props.hoursPerDay}
        onChange={take}
      />
      <p class="quiet">{spreadExplained(working())}</p>
      <Show
        when={working().family === "empirical"}
        fallback={
          <SpreadFields
            parameter={props.parameter}
            value={working()}
            unit={unit()}
            problems={problems()}
            onChange={take}
          />
        }
      >
        <SpreadTable value={working() as Table} unit={unit()} onChange={take} />
      </Show>
      <ProblemLine id="spread-refused" text={refused()} />
      <div class="spread-end">
        <Show when={isChanged()}>
          <button type="button" class="link-button" onClick={toPreset}>
            {t("spread.reset")}
          </button>
        </Show>
        <button ref={end} type="button" class="button primary" onClick={done}>
          {t("spread.done")}
        </button>
      </div>
    </dialog>
  );
}
