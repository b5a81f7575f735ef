import { createSignal, createUniqueId, Show } from "solid-js";
import "./controls.css";

export interface NumberBoxProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** How far the arrow keys go. */
  readonly step: number;
  /** Takes a value; says what would be right if it cannot be used. */
  readonly onChange: (value: number) => string | undefined;
  readonly class?: string;
}

/** A number that can be typed. Taken over on Enter or on leaving; what cannot be used is explained. */
export function NumberBox(props: NumberBoxProps) {
  const id = createUniqueId();
  const [problem, setProblem] = createSignal<string>();

  function take(box: HTMLInputElement): void {
    const value = box.valueAsNumber;
    const inside = Number.isFinite(value) && value >= props.min && value <= props.max;
    const wrong = inside ? props.onChange(value) : `${props.min} – ${props.max}`;
    setProblem(wrong);
    if (wrong === undefined) box.value = String(props.value);
  }

  return (
    <>
      <input
        type="number"
        inputmode="decimal"
        class={`number-box ${props.class ?? ""}`}
        aria-label={props.label}
        aria-invalid={problem() !== undefined}
        aria-errormessage={problem() === undefined ? undefined : id}
        value={props.value}
        min={props.min}
        max={props.max}
        step="any"
        onChange={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          // Native stepping ignores our step when any value may be typed.
          const way = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
          if (way === 0) return;
          event.preventDefault();
          const next = Number((props.value + way * props.step).toFixed(10));
          if (next >= props.min && next <= props.max) setProblem(props.onChange(next));
        }}
        onBlur={(event) => {
          if (problem() === undefined) return;
          event.currentTarget.value = String(props.value);
          setProblem(undefined);
        }}
      />
      <Show when={problem()}>
        {(text) => (
          <span id={id} role="alert" class="problem">
            {text()}
          </span>
        )}
      </Show>
    </>
  );
}
