import { createMemo, createUniqueId, For, Show } from "solid-js";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import { densityLayout } from "./densityLayout.ts";
import "./density.css";

const SIZE = { width: 360, height: 150, foot: 26, inset: 8 };

export interface DensityPlotProps {
  readonly of: Distribution;
  /** Drawn dashed for comparison; of the same unit. */
  readonly other: Distribution | undefined;
  /** What the plot says, in words. */
  readonly label: string;
}

/** The density of a distribution over its values, the middle 90 % of cases shaded, the mean marked. */
export function DensityPlot(props: DensityPlotProps) {
  const id = createUniqueId();
  const marks = createMemo(() => densityLayout(props.of, props.other, SIZE));
  return (
    <svg
      class="density-plot"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={props.label}
    >
      <clipPath id={id}>
        <rect
          x={marks().range.from}
          y="0"
          width={Math.max(0, marks().range.to - marks().range.from)}
          height={SIZE.height}
        />
      </clipPath>
      <path class="density-fill pale" d={marks().fill} />
      <path class="density-fill" d={marks().fill} clip-path={`url(#${id})`} />
      <Show when={props.other}>
        <path class="density-other" d={marks().other} />
      </Show>
      <path class="density-outline" d={marks().outline} />
      <line class="density-base" x1="0" x2={SIZE.width} y1={marks().base} y2={marks().base} />
      <g aria-hidden="true">
        <path class="density-mean" d={`M${marks().mean},${marks().base}l-4,7h8z`} />
        <For each={marks().ticks}>
          {(tick) => (
            <text x={tick.x} y={SIZE.height - 4} text-anchor="middle">
              {tick.text}
            </text>
          )}
        </For>
      </g>
    </svg>
  );
}
