export interface RadioProps {
  /** That of its group. */
  readonly name: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One of several, with its words beside it. */
export function Radio(props: RadioProps) {
  return (
    <label>
      <input
        type="radio"
        name={props.name}
        checked={props.checked}
        onChange={() => props.onChoose()}
      />
      {props.text}
    </label>
  );
}
