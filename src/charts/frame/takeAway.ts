import { createContext, useContext } from "solid-js";
import type { ChartSize } from "./CurveMarks.ts";
import type { Drawing } from "./Drawing.ts";

/** A chart that somebody wants to take away, as it stands at any time, and the size in which it is shown. */
export interface Wanted {
  readonly drawing: () => Drawing;
  readonly shown: Pick<ChartSize, "width" | "em">;
}

/** Who is told which chart is to leave the app. Where nobody is, charts offer no download. */
export const TakeAwayContext = createContext<((wanted: Wanted) => void) | undefined>();

export function useTakeAway(): ((wanted: Wanted) => void) | undefined {
  return useContext(TakeAwayContext);
}
