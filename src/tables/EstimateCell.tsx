import { Show } from "solid-js";
import type { EstimateText } from "../format/estimateText.ts";
import "./tables.css";

/** A table's cell: a mean, a word about it, and its interval beneath. */
export function EstimateCell(props: {
  readonly text: EstimateText;
  readonly strong?: boolean;
  readonly word?: string;
}) {
  return (
    <td class="number" classList={{ strong: props.strong ?? false }}>
      <span class="mean">{props.text.mean}</span>
      <Show when={props.word}>
        <span class="word">{props.word}</span>
      </Show>
      <Show when={props.text.interval}>
        <span class="interval">{props.text.interval}</span>
      </Show>
    </td>
  );
}
