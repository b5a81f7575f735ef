import type { Drawing } from "../../../../src/charts/frame/Drawing.ts";

/** A drawing, and texts that have to stand in it. */
export interface DrawingExample {
  readonly drawing: Drawing;
  readonly labels: readonly string[];
}
