/** How a mark is painted: every colour is "#rrggbb", sizes in pixels. */
export interface Paint {
  readonly fill?: string; // absent: not filled
  readonly fillOpacity?: number; // 0 to 1, absent: 1
  readonly stroke?: string; // absent: no line
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number; // absent: 1
  readonly dash?: readonly number[];
  readonly cap?: "butt" | "round" | "square";
  readonly join?: "miter" | "round" | "bevel";
}

/**
 * How a text is set. `weight` 400 or 700, `size` in pixels; `fill` its colour. `halo`: a line around the
 * letters, beneath them.
 */
export interface TextPaint {
  readonly fill: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly italic?: boolean;
  readonly halo?: { readonly colour: string; readonly width: number };
}

/** Marks as they are drawn, in order, flat. Numbers in pixels from the upper left corner. */
export type Painted =
  | { readonly kind: "path"; readonly d: string; readonly paint: Paint } // commands M L H V C Q A Z, absolute or relative, as d3 writes them
  | {
      readonly kind: "line";
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx?: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "circle";
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number /* baseline */;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      readonly rotate?: number;
      readonly paint: TextPaint;
    };

/** A finished drawing of one chart on its own ground, with all that it must say for itself. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly marks: readonly Painted[];
  readonly title: string; // for <title>, PDF title
  readonly description: string; // for <desc>
  readonly language: "en" | "zh";
}
