import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Terms } from "../../controls/Terms.tsx";
import { joinColon, joinSentences } from "../../i18n/joins.ts";
import { t } from "../../i18n/t.ts";
import type { PlaceCursor } from "../pointer/PlaceCursor.ts";
import type { ChartSize } from "./CurveMarks.ts";
import type { ChartTable } from "./ChartTable.ts";
import type { Drawing } from "./Drawing.ts";
import { createWidth } from "./createWidth.ts";
import { keepInside } from "./keepInside.ts";
import { useTakeAway } from "./takeAway.ts";
import "./figure.css";

export interface FigureProps {
  readonly title: string;
  readonly subtitle: JSX.Element;
  /** One of several on the same axes, beneath a heading of their own. */
  readonly small: boolean;
  /** Generated from the data: type, axes, main result, biggest contrast, how many worlds. */
  readonly description: string;
  /** What the keys do, where they do not read days. */
  readonly keys?: string;
  readonly footer: string;
  readonly table: () => ChartTable;
  readonly cursor: PlaceCursor;
  /** What the chart says at a place of its cursor, of all its lines or of one. */
  readonly read: (place: number, series?: number) => string;
  /** Whether one line can be read alone. */
  readonly bySeries?: boolean;
  /** Height in pixels for a width in pixels and the page's type size over 16 px. */
  readonly height: (width: number, em: number) => number;
  /** Told the size in pixels whenever it changes. */
  readonly onSize: (size: ChartSize) => void;
  /** The chart without a page, for a file; a chart that has none cannot be taken away. */
  readonly drawing?: (() => Drawing) | undefined;
  /** SVG marks. */
  readonly children: JSX.Element;
}

/** A chart with its title, its description, its table one key away, and its provenance. */
export function Figure(props: FigureProps) {
  const id = createUniqueId();
  const takeAway = useTakeAway();
  /** What the styles allow: no more than a part of the window before a room. */
  const [allowed, setAllowed] = createSignal({ em: 1, most: Infinity });
  const height = (wide: number) =>
    Math.min(Math.floor(allowed().most), props.height(wide, allowed().em));
  const { width, observe } = createWidth((now, em, most) => {
    setAllowed({ em, most });
    props.onSize({ width: now, height: height(now), em });
  });
  const [tabled, setTabled] = createSignal(false);
  /** What a key did where it is not seen by who pressed it. */
  const [said, setSaid] = createSignal("");

  const reading = createMemo(() => {
    const place = props.cursor.place();
    return place === undefined ? undefined : props.read(place, props.cursor.series?.());
  });

  function onKeyDown(event: KeyboardEvent): void {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = plain ? event.key.toLowerCase() : undefined;
    if (key === "t") {
      event.preventDefault();
      setTabled(!tabled());
      setSaid(t(tabled() ? "chart.table.shown" : "chart.table.hidden"));
    } else if (key === "d" && takeable()) {
      event.preventDefault();
      takeable()?.();
    } else props.cursor.onKeyDown(event);
  }

  /** Asks for the chart as it stands now; undefined where it cannot be taken away. */
  const takeable = () => {
    const { drawing } = props;
    return (
      takeAway &&
      drawing &&
      (() => takeAway({ drawing, shown: { width: width(), em: allowed().em } }))
    );
  };

  return (
    <figure class="figure" classList={{ small: props.small }} aria-labelledby={`${id}-title`}>
      <Dynamic component={props.small ? "h4" : "h2"} id={`${id}-title`} class="figure-title">
        {props.title}
      </Dynamic>
      <div class="figure-lead">
        <p class="figure-subtitle" classList={{ away: props.cursor.place() !== undefined }}>
          {typeof props.subtitle === "string" ? <Terms text={props.subtitle} /> : props.subtitle}
        </p>
        <p aria-live="polite">{reading()}</p>
      </div>
      <p id={`${id}-description`} class="visually-hidden">
        {joinSentences([
          props.description,
          props.keys ?? t(props.bySeries ? "chart.keys.series" : "chart.keys"),
          ...(takeable() ? [t("chart.keys.download")] : []),
        ])}
      </p>
      <span class="visually-hidden" aria-live="polite">
        {said()}
      </span>
      {/* An application: screen readers then hand the arrow keys over to the chart. */}
      <div
        class="figure-stage"
        ref={observe}
        role="application"
        aria-roledescription={t("chart.role")}
        aria-labelledby={`${id}-title`}
      >
        <svg
          ref={keepInside}
          role="img"
          tabindex="0"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
          width={width()}
          height={height(width())}
          onPointerMove={(event) => props.cursor.onPointerMove(event)}
          onPointerDown={(event) => props.cursor.onPointerMove(event)}
          onPointerLeave={() => props.cursor.onPointerLeave()}
          onKeyDown={onKeyDown}
          onBlur={() => {
            props.cursor.onBlur();
            setSaid("");
          }}
        >
          {props.children}
        </svg>
      </div>
      <figcaption class="figure-footer">
        <span>{props.footer}</span>
        <span class="figure-ways">
          <Show when={takeable()}>
            {(take) => (
              <button
                type="button"
                class="link-button download"
                aria-haspopup="dialog"
                onClick={() => take()()}
              >
                {t("chart.download")}
                <span class="visually-hidden">{joinColon("", props.title)}</span>
              </button>
            )}
          </Show>
          <button
            type="button"
            class="link-button"
            aria-expanded={tabled()}
            aria-controls={`${id}-table`}
            onClick={() => setTabled(!tabled())}
          >
            {tabled() ? t("chart.table.hide") : t("chart.table.show")}
            <span class="visually-hidden">{joinColon("", props.title)}</span>
          </button>
        </span>
      </figcaption>
      <div
        id={`${id}-table`}
        class="figure-table"
        role="region"
        aria-label={t("chart.table.of", { title: props.title })}
        tabindex="0"
        hidden={!tabled()}
      >
        <Show when={tabled()}>
          <TableOf table={props.table()} />
        </Show>
      </div>
    </figure>
  );
}

function TableOf(props: { readonly table: ChartTable }) {
  return (
    <table>
      <caption class="visually-hidden">{props.table.caption}</caption>
      <thead>
        <tr>
          <For each={props.table.headers}>{(header) => <th scope="col">{header}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.table.rows}>
          {(row) => (
            <tr>
              <For each={row}>
                {(text, i) => (i() === 0 ? <th scope="row">{text}</th> : <td>{text}</td>)}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
