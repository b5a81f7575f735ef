import { contours } from "./contours.ts";
import type { DrawingExample } from "./Example.ts";
import { sweep } from "./sweep.ts";

/** An example of every drawing. */
export const EXAMPLES: Readonly<Record<string, DrawingExample>> = { sweep, contours };
