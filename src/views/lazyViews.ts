import { lazy } from "solid-js";
import type { View } from "../state/Choices.ts";

/** The views that are loaded when they are first opened: all but the home view. */
export const lazyViews = {
  stages: lazy(async () => ({ default: (await import("./StagesView.tsx")).StagesView })),
  follow: lazy(async () => ({ default: (await import("./FollowView.tsx")).FollowView })),
  "what-if": lazy(async () => ({ default: (await import("./WhatIfView.tsx")).WhatIfView })),
  matters: lazy(async () => ({ default: (await import("./MattersView.tsx")).MattersView })),
  parties: lazy(async () => ({ default: (await import("./PartiesView.tsx")).PartiesView })),
  runs: lazy(async () => ({ default: (await import("./RunsView.tsx")).RunsView })),
  data: lazy(async () => ({ default: (await import("./DataView.tsx")).DataView })),
  model: lazy(async () => ({ default: (await import("./ModelView.tsx")).ModelView })),
};

/** Loads the script of a view that is about to be opened; what goes wrong is told when it is. */
export function preloadView(view: View): void {
  if (view !== "compare") lazyViews[view].preload().catch(() => undefined);
}
