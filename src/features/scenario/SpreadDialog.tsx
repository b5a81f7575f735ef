import { createEffect, createMemo, createSignal, For, on, onMount, Show } from "solid-js";
import {
  distributionProblems,
  familyNames,
  type Distribution,
  type FamilyName,
} from "../../../sims/index.ts";
import { DensityPlot } from "../../charts/density/DensityPlot.tsx";
import { ProblemLine } from "../../controls/ProblemLine.tsx";
import { TextBox } from "../../controls/TextBox.tsx";
import { t } from "../../i18n/t.ts";
import { unitText } from "./sliderOf.ts";
import type { SpreadControlProps } from "./SpreadControl.tsx";
import { SpreadFields } from "./SpreadFields.tsx";
import {
  build,
  convertFamily,
  formOf,
  inUnit,
  isSound,
  restated,
  SPREAD_FORMS,
} from "./spreadForms.ts";
import { parseQuantileLines, quantileLines } from "./quantileTable.ts";
import { spreadExplained, spreadSentence } from "./spreadText.ts";
import "./spread.css";

const UNITS = ["days", "hours", "minutes"] as const;

export interface SpreadDialogProps extends SpreadControlProps {
  readonly onClose: () => void;
}

/**
 * How a value varies from case to case. What is typed is taken over as soon as it makes a whole; until
 * then the last whole one stays in force, and each field says what is wrong with it.
 */
export function SpreadDialog(props: SpreadDialogProps) {
  let dialog!: HTMLDialogElement;
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
  function takeLines(text: string): string | undefined {
    const rows = parseQuantileLines(text);
    if ("problem" in rows) return rows.problem;
    const next = build("empirical", { ...rows }, working().unit);
    const [first] = distributionProblems(next);
    if (!first) {
      take(next);
      return undefined;
    }
    const [list, row] = first.path;
    const { expected } = first;
    return row === undefined
      ? t("spread.table.wrong", { list: String(list ?? ""), expected })
      : t("spread.table.row", {
          n: String(Number(row) + 1),
          list: t(list === "quantiles" ? "spread.table.value" : "spread.table.share"),
          value: String(first.value),
          expected,
        });
  }

  /** What is still wrong is shown rather than thrown away; Escape gives it up. */
  function done(): void {
    const wrong = dialog.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else dialog.close();
  }

  const sentence = () => spreadSentence(props.parameter, props.value, props.currency);
  const forms = () => SPREAD_FORMS[working().family];
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
      <h2 id="spread-title">{props.parameter.label}</h2>
      <p class="quiet">{props.parameter.help}</p>
      <DensityPlot of={props.value} other={comparable()} label={sentence()} />
      <p class="plot-unit" aria-hidden="true">
        {unitText(props.parameter, props.value.unit, props.currency)}
        <Show when={comparable()}>
          <span>{t("spread.dashed")}</span>
        </Show>
      </p>
      <p class="spread-sentence" aria-live="polite">
        {sentence()}
      </p>
      <div class="spread-choice">
        <label>
          <span>{t("spread.shape")}</span>
          <select
            onChange={(event) =>
              take(convertFamily(sound(), event.currentTarget.value as FamilyName))
            }
          >
            <For each={familyNames}>
              {(name) => (
                <option value={name} selected={name === working().family}>
                  {t(`family.${name}.name`)}
                </option>
              )}
            </For>
          </select>
        </label>
        <Show when={props.parameter.clock}>
          <label>
            <span>{t("spread.unit")}</span>
            <select
              onChange={(event) => {
                const next = UNITS[event.currentTarget.selectedIndex] ?? "days";
                take(inUnit(sound(), next, props.hoursPerDay));
              }}
            >
              <For each={UNITS}>
                {(name) => (
                  <option selected={name === (working().unit ?? "days")}>
                    {unitText(props.parameter, name === "days" ? undefined : name, props.currency)}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <Show when={forms().length > 1}>
          <label class="wide">
            <span>{t("spread.by")}</span>
            <select
              onChange={(event) => take(restated(sound(), event.currentTarget.selectedIndex))}
            >
              <For each={forms()}>
                {(form, i) => (
                  <option selected={i() === formOf(working())}>
                    {form.map((field) => t(`spread.field.${field}.short`)).join(", ")}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
      </div>
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
        <TextBox
          label={t("spread.table.label", { unit: unit() })}
          value={quantileLines(working() as Extract<Distribution, { family: "empirical" }>)}
          rows={7}
          hint={t("spread.table.hint", { unit: unit() })}
          onChange={takeLines}
        />
      </Show>
      <ProblemLine id="spread-refused" text={refused()} />
      <div class="spread-end">
        <Show when={isChanged()}>
          <button type="button" class="link-button" onClick={() => props.onReset()}>
            {t("spread.reset")}
          </button>
        </Show>
        <button type="button" class="button primary" onClick={done}>
          {t("spread.done")}
        </button>
      </div>
    </dialog>
  );
}
