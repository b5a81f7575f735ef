import { createMemo, Show } from "solid-js";
import { dotIntervalLayout } from "./dotIntervalLayout.ts";

const WIDTH = 180;
const MIDDLE = 12;

export interface DotIntervalProps {
  /** Shares: −0.66 is 66 % less. */
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
  readonly label: string;
}

/** A relative change and its interval against a line at no change. */
export function DotInterval(props: DotIntervalProps) {
  const marks = createMemo(() => dotIntervalLayout(props.mean, props.lo, props.hi, WIDTH));
  const head = () => (marks().beyond === "low" ? -7 : 7);
  return (
    <svg class="dot-interval" role="img" aria-label={props.label} width={WIDTH} height={2 * MIDDLE}>
      <line class="zero" x1={marks().zero} x2={marks().zero} y1="3" y2={2 * MIDDLE - 3} />
      <line class="range" x1={marks().from} x2={marks().to} y1={MIDDLE} y2={MIDDLE} />
      <Show when={marks().beyond} fallback={<circle cx={marks().dot} cy={MIDDLE} r="4.5" />}>
        <path d={`M${marks().dot},${MIDDLE - 5}l${head()},5l${-head()},5z`} />
      </Show>
    </svg>
  );
}
