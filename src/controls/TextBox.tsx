import { createUniqueId, Show } from "solid-js";
import { createDraft } from "./createDraft.ts";
import { ProblemLine } from "./ProblemLine.tsx";
import "./controls.css";

export interface TextBoxProps {
  readonly label: string;
  /** The text of the value in force. */
  readonly value: string;
  readonly rows: number;
  /** How it is written, shown below. */
  readonly hint?: string;
  /** Takes a text over; says in a sentence what is wrong if it cannot be used. */
  readonly onChange: (text: string) => string | undefined;
}

/** A text of several lines, taken over on leaving or by Ctrl+Enter; what is wrong stays as typed. */
export function TextBox(props: TextBoxProps) {
  const id = createUniqueId();
  const draft = createDraft({
    shown: () => props.value,
    take: (text) => props.onChange(text),
  });
  return (
    <>
      <textarea
        class="text-box"
        rows={props.rows}
        spellcheck={false}
        aria-label={props.label}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        aria-invalid={draft.problem() !== undefined}
        aria-errormessage={draft.problem() === undefined ? undefined : id}
        data-undo={draft.editing() ? undefined : "page"}
        value={draft.text()}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onChange={() => draft.commit()}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) draft.commit();
          if (event.key !== "Escape" || !draft.editing()) return;
          event.preventDefault();
          draft.close();
        }}
      />
      <ProblemLine id={id} text={draft.problem()} />
      <Show when={props.hint}>
        {(hint) => (
          <span id={`${id}-hint`} class="hint">
            {hint()}
          </span>
        )}
      </Show>
    </>
  );
}
