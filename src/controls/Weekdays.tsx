import { createUniqueId, For } from "solid-js";
import { t } from "../i18n/t.ts";
import { WEEKDAYS, weekdayName } from "../format/weekdays.ts";
import { ProblemLine } from "./ProblemLine.tsx";
import "./controls.css";
import { createRemark } from "./createRemark.ts";

export interface WeekdaysProps {
  readonly label: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly value: readonly number[];
  /** Takes the weekdays in order; says what would be right if they cannot be used. */
  readonly onChange: (value: readonly number[]) => string | undefined;
}

/** Seven buttons, each in or out. */
export function Weekdays(props: WeekdaysProps) {
  const id = createUniqueId();
  const [problem, setProblem] = createRemark();

  function toggle(day: number): void {
    const next = WEEKDAYS.filter((d) => props.value.includes(d) !== (d === day));
    const expected = props.onChange(next);
    const text = weekdayName(day, "long");
    setProblem(expected && t("control.weekday", { text, expected }));
  }

  return (
    <>
      <div class="weekdays" role="group" aria-label={props.label}>
        <For each={WEEKDAYS}>
          {(day) => (
            <button
              type="button"
              aria-pressed={props.value.includes(day)}
              title={weekdayName(day, "long")}
              onClick={() => toggle(day)}
              onBlur={() => setProblem(undefined)}
            >
              {weekdayName(day, "short")}
            </button>
          )}
        </For>
      </div>
      <ProblemLine id={id} text={problem()} />
    </>
  );
}
