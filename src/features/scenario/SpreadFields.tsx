import { For } from "solid-js";
import type { Distribution, Parameter } from "../../../sims/index.ts";
import { NumberBox } from "../../controls/NumberBox.tsx";
import { modelText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { sliderOf } from "../../format/sliderOf.ts";
import { fieldOf, formOf, PURE_FIELDS, SPREAD_FORMS, type SpreadField } from "./spreadForms.ts";
import { inUnit } from "../../i18n/joins.ts";

const LARGEST = 1e9;
const PURE_STEP = 0.1;

export interface SpreadFieldsProps {
  readonly parameter: Parameter;
  /** The distribution as it was typed, with or without faults. */
  readonly value: Distribution;
  readonly unit: string;
  readonly problems: readonly {
    readonly path: readonly (string | number)[];
    readonly expected: string;
  }[];
  readonly onChange: (value: Distribution) => void;
}

/** The numbers that a distribution is written in, each with what is wrong with it. */
export function SpreadFields(props: SpreadFieldsProps) {
  const fields = () => SPREAD_FORMS[props.value.family][formOf(props.value)] ?? [];
  const step = (field: SpreadField) =>
    PURE_FIELDS.has(field) ? PURE_STEP : sliderOf(props.parameter, props.value, "").step;
  const unit = (field: SpreadField) => (PURE_FIELDS.has(field) ? "" : props.unit);
  const problem = (field: SpreadField) => {
    const found = props.problems.find(({ path }) => path[0] === field);
    const text = String(fieldOf(props.value, field));
    return found && t("control.refused", { text, expected: modelText(found.expected) });
  };
  return (
    <div class="spread-fields">
      <For each={fields()}>
        {(field) => (
          <div class="spread-field">
            <span aria-hidden="true">{t(`spread.field.${field}`)}</span>
            <NumberBox
              label={inUnit(t(`spread.field.${field}`), unit(field))}
              value={fieldOf(props.value, field) ?? 0}
              min={0}
              max={LARGEST}
              step={step(field)}
              unit={unit(field)}
              problem={problem(field)}
              onChange={(next) => {
                props.onChange({ ...props.value, [field]: next });
                return undefined;
              }}
            />
            <span class="unit" aria-hidden="true">
              {unit(field)}
            </span>
          </div>
        )}
      </For>
    </div>
  );
}
