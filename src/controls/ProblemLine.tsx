import { Show } from "solid-js";

/** The sentence that says what is wrong with a control, read out as it appears. */
export function ProblemLine(props: { readonly id: string; readonly text: string | undefined }) {
  return (
    <Show when={props.text}>
      {(text) => (
        <span id={props.id} role="alert" class="problem">
          {text()}
        </span>
      )}
    </Show>
  );
}
