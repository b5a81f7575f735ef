import { createUniqueId, For } from "solid-js";

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly textOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

/** One of a few, in a list that opens. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const id = createUniqueId();
  return (
    <p class="download-choice">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        onChange={(event) => {
          const option = props.options[event.currentTarget.selectedIndex];
          if (option !== undefined) props.onChoose(option);
        }}
      >
        <For each={props.options}>
          {(option) => <option selected={option === props.chosen}>{props.textOf(option)}</option>}
        </For>
      </select>
    </p>
  );
}
