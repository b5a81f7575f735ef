/** How a mark is painted: every colour is "#rrggbb", sizes in pixels. */
export interface Paint {
  /** Not filled if absent. */
  readonly fill?: string;
  /** 0 to 1; 1 if absent. */
  readonly fillOpacity?: number;
  /** No line if absent. */
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  /** 1 if absent. */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: "butt" | "round" | "square";
  readonly join?: "miter" | "round" | "bevel";
}

/** How a text is set: `size` in pixels, `fill` its colour, and a line around its letters, beneath them. */
export interface TextPaint {
  readonly fill: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly italic?: boolean;
  readonly halo?: { readonly colour: string; readonly width: number };
}

/** A mark as it is drawn, with nothing left to look up. Pixels from the upper left corner. */
export type Painted =
  /** Commands M L H V C Q A Z, absolute or relative, as d3 writes them. */
  | { readonly kind: "path"; readonly d: string; readonly paint: Paint }
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
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      /** Degrees, clockwise, about its own place. */
      readonly rotate?: number;
      readonly paint: TextPaint;
    };

/** A finished drawing of one chart on its own ground, with all that it must say for itself. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** In the order of drawing. */
  readonly marks: readonly Painted[];
  /** What it is called where it is not seen. */
  readonly title: string;
  readonly description: string;
  readonly language: "en" | "zh";
}
