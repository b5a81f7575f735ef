import { For, Show } from "solid-js";
import {
  familyNames,
  type Distribution,
  type FamilyName,
  type Parameter,
} from "../../../sims/index.ts";
import { t } from "../../i18n/t.ts";
import { convertFamily } from "./convertFamily.ts";
import { inUnit } from "./inUnit.ts";
import { unitText } from "../../format/sliderOf.ts";
import { formOf, restated, SPREAD_FORMS } from "./spreadForms.ts";
import { joinList } from "../../i18n/joins.ts";

const UNITS = ["days", "hours", "minutes"] as const;

export interface SpreadChoiceProps {
  readonly parameter: Parameter;
  /** The distribution as it was typed, with or without faults. */
  readonly value: Distribution;
  /** What a change starts from. */
  readonly sound: Distribution;
  readonly currency: string;
  readonly hoursPerDay: number;
  readonly onChange: (value: Distribution) => void;
}

/** Family, unit, and the numbers a distribution is written in. */
export function SpreadChoice(props: SpreadChoiceProps) {
  const forms = () => SPREAD_FORMS[props.value.family];
  return (
    <div class="spread-choice">
      <label>
        <span>{t("spread.shape")}</span>
        <select
          onChange={(event) =>
            props.onChange(convertFamily(props.sound, event.currentTarget.value as FamilyName))
          }
        >
          <For each={familyNames}>
            {(name) => (
              <option value={name} selected={name === props.value.family}>
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
              props.onChange(inUnit(props.sound, next, props.hoursPerDay));
            }}
          >
            <For each={UNITS}>
              {(name) => (
                <option selected={name === (props.value.unit ?? "days")}>
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
            onChange={(event) =>
              props.onChange(restated(props.sound, event.currentTarget.selectedIndex))
            }
          >
            <For each={forms()}>
              {(form, i) => (
                <option selected={i() === formOf(props.value)}>
                  {joinList(form.map((field) => t(`spread.field.${field}.short`)))}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </div>
  );
}
