import { createMemo, createSignal, createUniqueId, Show } from "solid-js";
import type { ChartSize } from "../frame/CurveMarks.ts";
import { createWidth } from "../frame/createWidth.ts";
import { TakeAway } from "../frame/TakeAway.tsx";
import { Marks } from "../marks/Marks.tsx";
import { drawLuck, luckDrawing, luckSize, type LuckDrawingInput } from "./drawLuck.ts";
import { luckLayout } from "./luckLayout.ts";
import "./luck.css";

/** Replications of two arms as dots in two columns, joined where they are one replication. */
export function LuckPicture(props: LuckDrawingInput) {
  const id = createUniqueId();
  const [size, setSize] = createSignal<ChartSize>();
  const { observe } = createWidth((width, em) => setSize(luckSize(width, em)));
  const marks = createMemo(() => {
    const now = size();
    return now && luckLayout(props.base, props.other, props.joined, props.domain, now);
  });
  return (
    <figure class="luck-picture">
      <figcaption>
        <span id={id}>{props.title}</span>
        <span class="luck-axis">{props.axis}</span>
      </figcaption>
      <div ref={observe}>
        <Show when={marks()}>
          {(now) => (
            <svg
              role="img"
              aria-labelledby={id}
              aria-description={props.description}
              width={size()?.width}
              height={size()?.height}
            >
              <Marks marks={[drawLuck(now(), props.arms)]} />
            </svg>
          )}
        </Show>
      </div>
      <TakeAway
        title={props.title}
        drawing={() => luckDrawing(props)}
        width={(size()?.width ?? 0) / (size()?.em ?? 1)}
      />
    </figure>
  );
}
