import { createMemo, createUniqueId } from "solid-js";
import { t } from "../i18n/t.ts";
import { createDraft } from "./createDraft.ts";
import { keysText } from "./keysText.ts";
import { ProblemLine } from "./ProblemLine.tsx";
import { moved, stepOf, stepSizes } from "./stepSizes.ts";
import { takeNumber } from "./takeNumber.ts";
import "./controls.css";

export interface NumberBoxProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** How far the arrow keys go. */
  readonly step: number;
  readonly whole?: boolean;
  /** For sentences about what is wrong. */
  readonly unit?: string;
  /** What is wrong with the value beside others, where that is known. */
  readonly problem?: string | undefined;
  /** Takes a value; says what would be right if it cannot be used. */
  readonly onChange: (value: number) => string | undefined;
  readonly class?: string;
}

/**
 * A number that can be typed. Taken over on Enter or on leaving; what cannot be used stays, with what
 * is wrong with it, until it is corrected or given up with Escape.
 */
export function NumberBox(props: NumberBoxProps) {
  const id = createUniqueId();
  const sizes = createMemo(() => stepSizes(props.step, props.whole ?? false));
  const draft = createDraft({
    shown: () => String(props.value),
    take: (text) => takeNumber(text, props),
  });

  const problem = () => draft.problem() ?? props.problem;

  function onKeyDown(event: KeyboardEvent): void {
    const by = stepOf(event, sizes());
    if (event.key === "Enter") draft.commit();
    else if (event.key === "Escape" && draft.editing()) {
      event.preventDefault();
      draft.close();
    } else if (by !== undefined && !/Left|Right/.test(event.key)) {
      event.preventDefault();
      draft.close();
      const next = moved(props.value, by, props.min, props.max);
      const expected = next === props.value ? undefined : props.onChange(next);
      if (expected === undefined) return;
      draft.type(String(next));
      draft.commit();
    }
  }

  return (
    <>
      <input
        type="text"
        role="spinbutton"
        inputmode="decimal"
        autocomplete="off"
        class={`number-box ${props.class ?? ""}`}
        aria-label={props.label}
        aria-valuenow={props.value}
        aria-valuemin={props.min}
        aria-valuemax={props.max}
        aria-invalid={problem() !== undefined}
        aria-errormessage={problem() === undefined ? undefined : id}
        title={t("control.typed", { keys: keysText(sizes()) })}
        data-undo={draft.editing() ? undefined : "page"}
        value={draft.text()}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onChange={() => draft.commit()}
        onKeyDown={onKeyDown}
      />
      <ProblemLine id={id} text={problem()} />
    </>
  );
}
