import { createEffect, createMemo, createSignal, createUniqueId, on } from "solid-js";
import { t } from "../i18n/t.ts";
import { keysText } from "./keysText.ts";
import { ProblemLine } from "./ProblemLine.tsx";
import { moved, onGrid, stepOf, stepSizes } from "./stepSizes.ts";
import "./controls.css";
import { createRemark } from "./createRemark.ts";

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly whole?: boolean;
  /** The value with its unit, as it is spoken. */
  readonly text: string;
  /** Takes a value; says what would be right if it cannot be used. */
  readonly onInput: (value: number) => string | undefined;
}

/** A native slider with three step sizes, whose track is filled up to its thumb. */
export function Slider(props: SliderProps) {
  const id = createUniqueId();
  const [problem, setProblem] = createRemark();
  /** A track must not change its ends under the pointer. */
  const [held, setHeld] = createSignal<{ readonly min: number; readonly max: number }>();
  const min = () => held()?.min ?? props.min;
  const max = () => held()?.max ?? props.max;
  const sizes = createMemo(() => stepSizes(props.step, props.whole ?? false));
  const share = createMemo(() => {
    const span = max() - min() || 1;
    return Math.max(0, Math.min(1, (props.value - min()) / span));
  });
  createEffect(
    on(
      () => props.value,
      () => setProblem(undefined),
      { defer: true },
    ),
  );

  function take(value: number): void {
    const expected = value === props.value ? undefined : props.onInput(value);
    const text = String(value);
    setProblem(expected === undefined ? undefined : t("control.refused", { text, expected }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = stepOf(event, sizes());
    if (by !== undefined) take(moved(props.value, by, props.min, props.max));
    else if (event.key === "Home") take(props.min);
    else if (event.key === "End") take(props.max);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        type="range"
        class="slider"
        aria-label={props.label}
        aria-valuetext={props.text}
        aria-errormessage={problem() === undefined ? undefined : id}
        aria-invalid={problem() !== undefined}
        title={keysText(sizes())}
        min={min()}
        max={max()}
        step="any"
        value={props.value}
        style={{ "--fill": `${(share() * 100).toFixed(2)}%` }}
        onPointerDown={() => setHeld({ min: props.min, max: props.max })}
        onPointerUp={() => setHeld(undefined)}
        onPointerCancel={() => setHeld(undefined)}
        onKeyDown={onKeyDown}
        onBlur={() => setProblem(undefined)}
        onInput={(event) => {
          const slider = event.currentTarget;
          take(onGrid(slider.valueAsNumber, min(), max(), props.step));
          // The thumb stands on a step, and comes back when the value is refused.
          slider.value = String(props.value);
        }}
      />
      <ProblemLine id={id} text={problem()} />
    </>
  );
}
