import { createMemo } from "solid-js";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import { densityLayout } from "./densityLayout.ts";
import "./density.css";

const SIZE = { width: 56, height: 20, foot: 1, inset: 1 };

/** The density of a distribution, as small as a word; what it says is said in words beside it. */
export function Sparkline(props: { readonly of: Distribution }) {
  const marks = createMemo(() => densityLayout(props.of, undefined, SIZE));
  return (
    <svg class="sparkline" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <path class="density-fill" d={marks().fill} />
      <path class="density-outline" d={marks().outline} />
      <line class="density-base" x1="0" x2={SIZE.width} y1={marks().base} y2={marks().base} />
    </svg>
  );
}
