import { createMemo, createSignal, For, Show } from "solid-js";
import { createWidth } from "../frame/createWidth.ts";
import { uncertaintyLayout, type Range } from "./uncertaintyLayout.ts";
import "./uncertainty.css";
import { joinClauses, joinColon } from "../../i18n/joins.ts";

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
const FOOT = 24;
/** In fewer pixels the name has a line of its own. */
const NARROW = 560;
const LINE = 20;

/** Intervals that cover different things on one axis, each with its name, numbers and what it covers. */
export function UncertaintyStrip(props: UncertaintyStripProps) {
  const [size, setSize] = createSignal(0);
  const { width, observe } = createWidth((now) => setSize(now));
  const marks = createMemo(() =>
    size() > 0 ? uncertaintyLayout(props.ranges, size()) : undefined,
  );
  const isNarrow = () => size() < NARROW;
  const band = () => BAND + (isNarrow() ? LINE : 0);
  const height = () => props.ranges.length * band() + FOOT;
  const label = () =>
    joinClauses([
      props.title,
      ...props.ranges.map((range) => joinColon(range.name, props.rangeText(range))),
    ]);
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
                  y2={props.ranges.length * band()}
                />
                <For each={now().ranges}>
                  {(range, i) => {
                    const of = () => props.ranges[i()];
                    const y = () => (i() + 1) * band() - 20;
                    const atEnd = () => range.dot > now().width / 2;
                    const x = () => (atEnd() ? now().width - 4 : 4);
                    return (
                      <g class={of()?.kind}>
                        <text
                          x={x()}
                          y={y() - 20 - (isNarrow() ? LINE : 0)}
                          text-anchor={atEnd() ? "end" : "start"}
                        >
                          <tspan class="name">{of()?.name}: </tspan>
                          <tspan
                            x={isNarrow() ? x() : undefined}
                            dy={isNarrow() ? LINE : undefined}
                          >
                            <Show when={of()}>{(one) => props.rangeText(one())}</Show>
                          </tspan>
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
                      <text x={tick.x} y={height() - 4} text-anchor="middle">
                        {props.write(tick.value)}
                      </text>
                    )}
                  </For>
                </g>
              </>
            )}
          </Show>
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
      </figcaption>
    </figure>
  );
}
