import { createSignal, For, Show } from "solid-js";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { createWidth } from "../frame/createWidth.ts";
import { keepInside } from "../frame/keepInside.ts";
import { TakeAway } from "../frame/TakeAway.tsx";
import { Marks } from "../marks/Marks.tsx";
import {
  describeUncertainty,
  drawUncertainty,
  uncertaintyDrawing,
  uncertaintyHeight,
  type UncertaintyDrawingInput,
} from "./drawUncertainty.ts";
import "./uncertainty.css";

/** Intervals that cover different things on one axis, each with its name, numbers and what it covers. */
export function UncertaintyStrip(props: UncertaintyDrawingInput) {
  const [size, setSize] = createSignal<Pick<ChartSize, "width" | "em">>();
  const { observe } = createWidth((width, em) => setSize({ width, em }));
  return (
    <figure class="uncertainty">
      <div ref={observe}>
        <svg
          ref={keepInside}
          role="img"
          aria-label={describeUncertainty(props)}
          width={size()?.width ?? 0}
          height={uncertaintyHeight(props.ranges.length, size()?.em ?? 1)}
        >
          <Show when={size()}>{(now) => <Marks marks={drawUncertainty(props, now())} />}</Show>
        </svg>
      </div>
      <p class="uncertainty-axis">{props.axis}</p>
      <figcaption>
        <dl>
          <For each={props.ranges}>
            {(range) => (
              <div>
                <dt>
                  {range.name}
                  <span class="visually-hidden">: {props.rangeText(range)}</span>
                </dt>
                <dd>{range.covers}</dd>
              </div>
            )}
          </For>
        </dl>
        <p class="figure-footer">
          <span>{props.footer}</span>
          <TakeAway
            title={props.title}
            drawing={() => uncertaintyDrawing(props)}
            width={(size()?.width ?? 0) / (size()?.em ?? 1)}
          />
        </p>
      </figcaption>
    </figure>
  );
}
