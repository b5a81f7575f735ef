import { createSignal, Show } from "solid-js";
import { lt } from "../../i18n/luck.ts";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { createWidth } from "../frame/createWidth.ts";
import { TakeAway } from "../frame/TakeAway.tsx";
import { Marks } from "../marks/Marks.tsx";
import {
  drawLuckBars,
  luckBarsDrawing,
  luckBarsHeight,
  type LuckBarsInput,
} from "./drawLuckBars.ts";
import "./luck.css";

const WIDEST = 880;

/** Intervals beneath each other on one scale. */
export function LuckBars(props: LuckBarsInput) {
  const [size, setSize] = createSignal<Pick<ChartSize, "width" | "em">>();
  const { observe } = createWidth((width, em) =>
    setSize({ width: Math.min(width, WIDEST * em), em }),
  );
  return (
    <div ref={observe} class="luck-bars">
      <span class="luck-axis">{props.axis}</span>
      <Show when={size()}>
        {(now) => (
          <svg
            role="img"
            aria-label={props.description}
            width={now().width}
            height={luckBarsHeight(props.rows.length, now().em)}
          >
            <Marks marks={[drawLuckBars(props.rows, now())]} />
          </svg>
        )}
      </Show>
      <TakeAway
        title={lt("bars.title")}
        drawing={() => luckBarsDrawing(props)}
        width={(size()?.width ?? 0) / (size()?.em ?? 1)}
      />
    </div>
  );
}
