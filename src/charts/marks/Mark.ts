interface Styled {
  /** Names of its looks, as the style sheets know them: "line arm-T". */
  readonly look?: string;
  /** A fill of its own, as a style sheet would say it. */
  readonly fill?: string;
}

export interface PathMark extends Styled {
  readonly kind: "path";
  readonly d: string;
  /** What its length counts as on the page, for a dash that travels along it. */
  readonly pathLength?: number;
}

export interface LineMark extends Styled {
  readonly kind: "line";
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface RectMark extends Styled {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx?: number;
}

export interface CircleMark extends Styled {
  readonly kind: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A text; `y` is its baseline, or `dy` ems above it. */
export interface TextMark extends Styled {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly dy?: number;
  /** Which part of the text stands at `x`; its start unless said. */
  readonly anchor?: "start" | "middle" | "end";
  /** A size of its own in pixels, where it must fit a room; else a style sheet says it. */
  readonly size?: number;
  readonly text: string;
}

/** Marks that share looks. */
export interface GroupMark extends Styled {
  readonly kind: "g";
  readonly marks: readonly Mark[];
}

/**
 * A piece of a chart as plain data, in pixels from the chart's upper left corner. Two writers draw it:
 * `Marks` on the page, and `paintMarks` for files, which know no page.
 */
export type Mark = PathMark | LineMark | RectMark | CircleMark | TextMark | GroupMark;

/** Ems from a text's baseline to the middle of its lower-case letters. */
export const MIDDLE = 0.32;

export function group(look: string, marks: readonly Mark[]): GroupMark {
  return { kind: "g", look, marks };
}
