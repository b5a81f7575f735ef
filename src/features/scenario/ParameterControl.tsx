import { createMemo, For, Match, Switch } from "solid-js";
import type { Parameter } from "../../../sims/index.ts";
import { TextBox } from "../../controls/TextBox.tsx";
import { Weekdays } from "../../controls/Weekdays.tsx";
import { choiceWords, labelOf } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { daysText, parseDays } from "./daysText.ts";
import { NumberControl } from "./NumberControl.tsx";
import { isSlidable, sliderOf } from "../../format/sliderOf.ts";

export interface ParameterControlProps {
  readonly parameter: Parameter;
  readonly value: unknown;
  readonly currency: string;
  /** Takes a value, of a distribution its new centre; says what would be right if it cannot be used. */
  readonly onChange: (value: unknown) => string | undefined;
}

/** The control that suits the kind of a parameter. */
export function ParameterControl(props: ParameterControlProps) {
  const list = () => props.value as readonly number[];
  return (
    <Switch>
      <Match when={isSlidable(props.parameter)}>
        <Slidable {...props} />
      </Match>
      <Match when={props.parameter.kind === "choice"}>
        <select
          class="choice"
          aria-label={labelOf(props.parameter)}
          onChange={(event) =>
            props.onChange(props.parameter.choices?.[event.currentTarget.selectedIndex])
          }
        >
          <For each={props.parameter.choices}>
            {(choice) => <option selected={choice === props.value}>{choiceWords(choice)}</option>}
          </For>
        </select>
      </Match>
      <Match when={props.parameter.kind === "weekdays"}>
        <Weekdays
          label={labelOf(props.parameter)}
          value={list()}
          onChange={(days) => props.onChange(days)}
        />
      </Match>
      <Match when={props.parameter.kind === "days"}>
        <TextBox
          label={labelOf(props.parameter)}
          value={daysText(list())}
          rows={2}
          hint={t("scenario.days.hint")}
          onChange={(text) => takeDays(text, props)}
        />
      </Match>
    </Switch>
  );
}

function Slidable(props: ParameterControlProps) {
  const slider = createMemo(() => sliderOf(props.parameter, props.value, props.currency));
  return (
    <NumberControl
      parameter={props.parameter}
      control={slider()}
      onChange={(shown) => props.onChange(slider().toChange(shown))}
    />
  );
}

function takeDays(text: string, props: ParameterControlProps): string | undefined {
  const read = parseDays(text, props.parameter.limits);
  if ("problem" in read) return read.problem;
  const expected = props.onChange(read.days);
  return expected && t("control.refused", { text, expected });
}
