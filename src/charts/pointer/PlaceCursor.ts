import type { Accessor } from "solid-js";

/** How a chart is read, by pointer or keyboard: place by place, be it a day, a value, an item or a pair of values. */
export interface PlaceCursor {
  /** The place that is being read, by its index, if any. */
  readonly place: Accessor<number | undefined>;
  /** The one line that is being read, where there are several; undefined for all of them. */
  readonly series?: Accessor<number | undefined>;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}
