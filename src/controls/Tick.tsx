export interface TickProps {
  readonly text: string;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** What can be ticked or not, with its words beside it. */
export function Tick(props: TickProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.ticked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      {props.text}
    </label>
  );
}
