import { NumberBox } from "../../controls/NumberBox.tsx";
import { Slider } from "../../controls/Slider.tsx";
import { labelOf } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import type { Parameter } from "../../../sims/index.ts";
import { controlText, type SliderFigures } from "../../format/sliderOf.ts";

export interface NumberControlProps {
  readonly parameter: Parameter;
  readonly control: SliderFigures;
  /** Takes the number shown; says what would be right if it cannot be used. */
  readonly onChange: (shown: number) => string | undefined;
}

/** Slider, number box and unit. */
export function NumberControl(props: NumberControlProps) {
  /** Some labels say the unit themselves: “Officers per bank”. */
  const isUnitSaid = () =>
    labelOf(props.parameter).toLowerCase().startsWith(props.control.unit.toLowerCase());
  return (
    <>
      <Slider
        label={labelOf(props.parameter)}
        value={props.control.value}
        min={props.control.min}
        max={props.control.max}
        step={props.control.step}
        whole={props.control.whole}
        text={controlText(props.parameter, props.control)}
        onInput={(shown) => props.onChange(shown)}
      />
      <NumberBox
        label={t("scenario.box", { label: labelOf(props.parameter), unit: props.control.unit })}
        value={props.control.value}
        min={props.control.lowest}
        max={props.control.highest}
        step={props.control.step}
        whole={props.control.whole}
        unit={props.control.unit}
        onChange={(shown) => props.onChange(shown)}
      />
      <span class="unit" aria-hidden="true">
        {isUnitSaid() ? "" : props.control.unit}
      </span>
    </>
  );
}
