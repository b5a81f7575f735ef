import { createSignal, Show } from "solid-js";
import { copyText } from "../../controls/copyText.ts";
import { pb } from "../../i18n/publish.ts";
import { commandOf } from "../../keys/commandKey.ts";

/** A button that copies a text; where the browser lets no page copy, the text is shown and selected. */
export function CopyText(props: { readonly text: string; readonly label: string }) {
  const [state, setState] = createSignal<"copied" | "shown">();

  async function copy(): Promise<void> {
    setState((await copyText(props.text)) ? "copied" : "shown");
  }

  return (
    <>
      <button type="button" class="link-button" onClick={() => void copy()}>
        {props.label}
      </button>
      <span role="status">{state() === "copied" && pb("text.copied")}</span>
      <Show when={state() === "shown"}>
        <textarea
          ref={(area) =>
            queueMicrotask(() => {
              area.focus();
              area.select();
            })
          }
          readonly
          rows="4"
          aria-label={pb("text.select", { keys: commandOf("C") })}
          value={props.text}
        />
      </Show>
    </>
  );
}
