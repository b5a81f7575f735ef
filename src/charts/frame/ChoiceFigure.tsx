import { createMemo, createSignal, Show, type Accessor, type JSX } from "solid-js";
import { createIndexCursor } from "../pointer/createIndexCursor.ts";
import type { ChartTable } from "./ChartTable.ts";
import type { ChartSize } from "./CurveMarks.ts";
import type { Drawing } from "./Drawing.ts";
import { Figure } from "./Figure.tsx";

/** What a chart is given whose places can be chosen. */
export interface ChoiceChartProps {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** What the keys do. */
  readonly keys: string;
  readonly footer: string;
  readonly table: () => ChartTable;
  /** What the chart says at a place, by its index. */
  readonly read: (index: number) => string;
  /** A place was chosen, by click or Enter. */
  readonly onChoose: (index: number) => void;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChoiceFigureProps<Marks> {
  readonly of: ChoiceChartProps;
  /** The chart without a page, for a file. */
  readonly drawing: () => Drawing;
  readonly height: (width: number, em: number) => number;
  readonly layout: (size: ChartSize) => Marks;
  /** How many places there are. */
  readonly count: () => number;
  /** What stands at a place, where others can come between. */
  readonly at?: (index: number) => number | string | undefined;
  /** The place nearest to a point; undefined where there is none. */
  readonly nearest: (marks: Marks, x: number, y: number) => number | undefined;
  /** By how many places the arrow up moves; nothing for a single row. */
  readonly up?: () => number;
  /** Where a click chooses. */
  readonly plot: (marks: Marks) => Box;
  /** SVG marks, and the place that is being read. */
  readonly children: (marks: Accessor<Marks>, place: Accessor<number | undefined>) => JSX.Element;
}

/** Pixels around the plot that still belong to it. */
const AROUND = 8;

/** A figure that is read place by place, and sets what stands at a place. */
export function ChoiceFigure<Marks extends object>(props: ChoiceFigureProps<Marks>) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && props.layout(now);
  });
  const cursor = createIndexCursor({
    count: () => props.count(),
    nearest(x, y) {
      const now = marks();
      return now && props.nearest(now, x, y);
    },
    ...(props.at && { at: props.at }),
    ...(props.up && { up: props.up }),
    onChoose: (index) => props.of.onChoose(index),
  });
  return (
    <Figure
      title={props.of.title}
      subtitle={props.of.subtitle}
      small={false}
      description={props.of.description}
      keys={props.of.keys}
      footer={props.of.footer}
      table={props.of.table}
      cursor={cursor}
      read={props.of.read}
      height={props.height}
      onSize={setSize}
      drawing={() => props.drawing()}
    >
      <Show when={marks()}>
        {(now) => (
          <>
            {props.children(now, cursor.place)}
            <Hit box={props.plot(now())} onClick={cursor.chooseAt} />
          </>
        )}
      </Show>
    </Figure>
  );
}

function Hit(props: { readonly box: Box; readonly onClick: (event: MouseEvent) => void }) {
  return (
    <rect
      class="place-hit"
      x={props.box.left - AROUND}
      y={props.box.top - AROUND}
      width={Math.max(0, props.box.right - props.box.left + 2 * AROUND)}
      height={Math.max(0, props.box.bottom - props.box.top + 2 * AROUND)}
      onClick={(event) => props.onClick(event)}
    />
  );
}
