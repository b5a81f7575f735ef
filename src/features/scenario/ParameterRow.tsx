import { createMemo, Show } from "solid-js";
import { sourceOf, type Parameter, type ParameterId } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { NumberBox } from "../../controls/NumberBox.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { t } from "../../i18n/t.ts";
import { controlOf, controlText, spreadOf } from "./control.ts";
import { EvidenceMark } from "./EvidenceMark.tsx";

export interface ParameterRowProps {
  readonly parameter: Parameter<ParameterId>;
  readonly scenario: Scenario;
  readonly preset: Scenario;
  readonly changed: boolean;
  /** Says what would be right when a value cannot be used. */
  readonly onChange: (value: number) => string | undefined;
  readonly onReset: () => void;
}

/** One value of the scenario: name, evidence, number box, slider, reset. */
export function ParameterRow(props: ParameterRowProps) {
  const control = createMemo(() => controlOf(props.scenario, props.parameter));
  const presetText = createMemo(() => controlText(controlOf(props.preset, props.parameter)));
  const source = createMemo(() => sourceOf(props.scenario, props.parameter.id));
  /** Some labels say the unit themselves: “Officers per bank”. */
  const isUnitSaid = () =>
    props.parameter.label.toLowerCase().startsWith(control().unit.toLowerCase());
  const change = (shown: number) => props.onChange(control().toChange(shown));
  return (
    <div class="parameter" classList={{ changed: props.changed }}>
      <span class="parameter-label">
        {props.parameter.label}
        <Show when={props.changed}>
          <span class="visually-hidden"> ({t("scenario.changed")})</span>
          <ResetButton
            text={t("scenario.reset", { label: props.parameter.label, value: presetText() })}
            onReset={props.onReset}
          />
        </Show>
      </span>
      <EvidenceMark
        label={props.parameter.label}
        evidence={source().evidence}
        source={source().source}
        help={props.parameter.help}
        spread={spreadOf(props.scenario, props.parameter)}
        presetText={props.changed ? presetText() : undefined}
      />
      <NumberBox
        label={t("scenario.box", { label: props.parameter.label, unit: control().unit })}
        value={control().value}
        min={control().lowest}
        max={control().highest}
        step={control().step}
        onChange={change}
      />
      <span class="unit" aria-hidden="true">
        {isUnitSaid() ? "" : control().unit}
      </span>
      <Slider
        label={props.parameter.label}
        value={control().value}
        min={control().min}
        max={control().max}
        step={control().step}
        text={controlText(control())}
        onInput={change}
      />
    </div>
  );
}

function ResetButton(props: { readonly text: string; readonly onReset: () => void }) {
  return (
    <button
      type="button"
      class="reset"
      aria-label={props.text}
      title={props.text}
      onClick={() => props.onReset()}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d="M3 8a5 5 0 1 0 1.7-3.8M3 2v3h3"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        />
      </svg>
    </button>
  );
}
