import { createMemo, createSignal, For, Show } from "solid-js";
import { createWidth } from "../frame/createWidth.ts";
import { uncertaintyLayout, type Range } from "./uncertaintyLayout.ts";
import "./uncertainty.css";

export interface CoveredRange extends Range {
  readonly kind: "luck" | "inputs";
  readonly name: string;
  /** What the interval covers, in a sentence. */
  readonly covers: string;
}

export interface UncertaintyStripProps {
  readonly title: string;
  /** What the axis counts. */
  readonly axis: string;
  readonly ranges: readonly CoveredRange[];
  readonly rangeText: (range: Range) => string;
  readonly write: (value: number) => string;
}

const BAND = 62;
const FOOT = 44;

/** Intervals that cover different things on one axis, each with its name, numbers and what it covers. */
export function UncertaintyStrip(props: UncertaintyStripProps) {
  const [size, setSize] = createSignal(0);
  const { width, observe } = createWidth((now) => setSize(now));
  const marks = createMemo(() =>
    size() > 0 ? uncertaintyLayout(props.ranges, size()) : undefined,
  );
  const height = () => props.ranges.length * BAND + FOOT;
  const label = () =>
    [props.title, ...props.ranges.map((range) => `${range.name}: ${props.rangeText(range)}`)].join(
      ". ",
    );
  return (
    <figure class="uncertainty">
      <div ref={observe}>
        <svg role="img" aria-label={label()} width={width()} height={height()}>
          <Show when={marks()}>
            {(now) => (
              <>
                <line
                  class="zero"
                  x1={now().zero}
                  x2={now().zero}
                  y1="0"
                  y2={props.ranges.length * BAND}
                />
                <For each={now().ranges}>
                  {(range, i) => {
                    const of = () => props.ranges[i()];
                    const y = () => i() * BAND + 42;
                    const atEnd = () => range.dot > now().width / 2;
                    return (
                      <g class={of()?.kind}>
                        <text
                          x={atEnd() ? now().width - 4 : 4}
                          y={y() - 20}
                          text-anchor={atEnd() ? "end" : "start"}
                        >
                          <tspan class="name">{of()?.name}: </tspan>
                          <Show when={of()}>{(one) => props.rangeText(one())}</Show>
                        </text>
                        <line class="range" x1={range.from} x2={range.to} y1={y()} y2={y()} />
                        <circle cx={range.dot} cy={y()} r="5" />
                      </g>
                    );
                  }}
                </For>
                <g class="axis">
                  <For each={now().ticks}>
                    {(tick) => (
                      <text x={tick.x} y={height() - 24} text-anchor="middle">
                        {props.write(tick.value)}
                      </text>
                    )}
                  </For>
                  <text x={now().width / 2} y={height() - 4} text-anchor="middle">
                    {props.axis}
                  </text>
                </g>
              </>
            )}
          </Show>
        </svg>
      </div>
      <figcaption>
        <dl>
          <For each={props.ranges}>
            {(range) => (
              <div>
                <dt>{range.name}</dt>
                <dd>{range.covers}</dd>
              </div>
            )}
          </For>
        </dl>
      </figcaption>
    </figure>
  );
}
