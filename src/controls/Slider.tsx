import { createMemo } from "solid-js";
import "./controls.css";

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value with its unit, as it is spoken. */
  readonly text: string;
  readonly onInput: (value: number) => void;
}

/** A native slider whose track is filled up to its thumb. */
export function Slider(props: SliderProps) {
  const share = createMemo(() => {
    const span = props.max - props.min || 1;
    return Math.max(0, Math.min(1, (props.value - props.min) / span));
  });
  return (
    <input
      type="range"
      class="slider"
      aria-label={props.label}
      aria-valuetext={props.text}
      min={props.min}
      max={props.max}
      step={props.step}
      value={props.value}
      style={{ "--fill": `${(share() * 100).toFixed(2)}%` }}
      onInput={(event) => props.onInput(event.currentTarget.valueAsNumber)}
    />
  );
}
