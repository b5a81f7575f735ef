import { createSignal, Show, type JSX } from "solid-js";
import { copyText } from "../../controls/copyText.ts";
import { sh } from "../../i18n/share.ts";
import { commandOf } from "../../keys/commandKey.ts";

export interface CopyFieldProps {
  readonly label: string;
  /** What the button says. */
  readonly copy: string;
  readonly text: string;
  /** Lines of the field; one unless said. */
  readonly lines?: number;
  /** Further buttons. */
  readonly children?: JSX.Element;
}

/** A text to copy: by the button where the browser lets the page, and marked for the keys where it does not. */
export function CopyField(props: CopyFieldProps) {
  const [said, setSaid] = createSignal("");
  let field!: HTMLInputElement | HTMLTextAreaElement;

  async function copy(): Promise<void> {
    setSaid("");
    field.select();
    if (await copyText(props.text)) {
      setSaid(sh("copied"));
      return;
    }
    field.focus();
    field.select();
    setSaid(sh("uncopied", { keys: commandOf("C") }));
  }

  return (
    <>
      <label class="copy-field">
        {props.label}
        <Show
          when={props.lines}
          fallback={
            <input ref={(input) => (field = input)} type="text" readonly value={props.text} />
          }
        >
          {(lines) => (
            <textarea
              ref={(area) => (field = area)}
              rows={lines()}
              readonly
              spellcheck={false}
              value={props.text}
            />
          )}
        </Show>
      </label>
      <div class="copy-buttons">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {props.copy}
        </button>
        {props.children}
      </div>
      <p role="status">{said()}</p>
    </>
  );
}
