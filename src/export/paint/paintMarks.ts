import type { Mark } from "../../charts/marks/Mark.ts";
import type { Painted } from "../plate/Plate.ts";
import type { Look } from "./Look.ts";
import { movedPath } from "./movedPath.ts";
import { paintOf, textPaintOf } from "./paintOf.ts";
import { readRules, type Rule } from "./readRules.ts";
import type { Seen } from "./Selector.ts";
import { SHEETS } from "./sheets.ts";
import { styleOf, type Style } from "./styleOf.ts";

export interface PaintOptions {
  readonly look: Look;
  /** Type size over 16 px, as the chart was laid out for. */
  readonly em: number;
  /** Where the chart's corner stands. */
  readonly x?: number;
  readonly y?: number;
}

/** What stands around the marks of every chart on the page. */
const ROOT: readonly Seen[] = [
  { kind: ":root", classes: [] },
  { kind: "figure", classes: ["figure"] },
  { kind: "svg", classes: [] },
];

let kept: readonly Rule[] | undefined;

/**
 * Marks as the page's own style sheets paint them, flat and with nothing left to look up: what a file
 * draws and what the page shows have one source.
 */
export function paintMarks(marks: readonly Mark[], options: PaintOptions): readonly Painted[] {
  const { look, em, x = 0, y = 0 } = options;
  const rem = 16 * em;
  const painted: Painted[] = [];
  const place = { x, y };
  const { rules, style } = rootStyle(look);
  walk(marks, ROOT, style);
  return painted;

  function walk(some: readonly Mark[], around: readonly Seen[], outer: Style): void {
    for (const mark of some) {
      const classes = (mark.look ?? "").split(" ").filter(Boolean);
      const here = [...around, { kind: mark.kind, classes }];
      const own = styleOf(rules, here, outer, look, mark.fill);
      if (own.display === "none") continue;
      if (mark.kind === "g") walk(mark.marks, here, own);
      else painted.push(paintMark(mark, own, look, rem, place));
    }
  }
}

/** The rules of the page's style sheets, and what they say of what stands around every chart. */
export function rootStyle(look: Look): { readonly rules: readonly Rule[]; readonly style: Style } {
  const rules = (kept ??= readRules(SHEETS));
  let style: Style = {};
  ROOT.forEach((_, i) => {
    style = styleOf(rules, ROOT.slice(0, i + 1), style, look, undefined);
  });
  return { rules, style };
}

function paintMark(
  mark: Exclude<Mark, { kind: "g" }>,
  style: Style,
  look: Look,
  rem: number,
  by: { readonly x: number; readonly y: number },
): Painted {
  switch (mark.kind) {
    case "text": {
      const own = mark.size === undefined ? style : { ...style, "font-size": `${mark.size}px` };
      const paint = textPaintOf(own, look, rem);
      return {
        kind: "text",
        x: mark.x + by.x,
        y: mark.y + by.y + (mark.dy ?? 0) * paint.size,
        text: mark.text,
        anchor: mark.anchor ?? "start",
        paint,
      };
    }
    case "line": {
      const { x1, x2, y1, y2 } = mark;
      // A line has no inside.
      const paint = paintOf({ ...style, fill: "none" }, look, rem);
      return { kind: "line", x1: x1 + by.x, x2: x2 + by.x, y1: y1 + by.y, y2: y2 + by.y, paint };
    }
    case "circle":
      return {
        kind: "circle",
        cx: mark.cx + by.x,
        cy: mark.cy + by.y,
        r: mark.r,
        paint: paintOf(style, look, rem),
      };
    case "rect":
      return {
        kind: "rect",
        x: mark.x + by.x,
        y: mark.y + by.y,
        width: mark.width,
        height: mark.height,
        ...(mark.rx !== undefined && { rx: mark.rx }),
        paint: paintOf(style, look, rem),
      };
    case "path":
      return { kind: "path", d: movedPath(mark.d, by), paint: paintOf(style, look, rem) };
  }
}
