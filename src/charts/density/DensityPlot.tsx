import { createMemo } from "solid-js";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import { Marks } from "../marks/Marks.tsx";
import { densityLayout } from "./densityLayout.ts";
import { drawDensity, drawDensityAxis } from "./drawDensity.ts";
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
  const marks = createMemo(() => densityLayout(props.of, props.other, SIZE));
  return (
    <svg
      class="density-plot"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={props.label}
    >
      <Marks marks={drawDensity(marks())} />
      <g aria-hidden="true">
        <Marks marks={drawDensityAxis(marks(), SIZE)} />
      </g>
    </svg>
  );
}
