import { createUniqueId, For } from "solid-js";

export interface SegmentsProps<A extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: A; readonly text: string }[];
  readonly value: A;
  readonly onChange: (value: A) => void;
}

/** A choice of a few, all in sight. */
export function Segments<A extends string>(props: SegmentsProps<A>) {
  const name = createUniqueId();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{props.label}</legend>
      <For each={props.options}>
        {(option) => (
          <label>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
