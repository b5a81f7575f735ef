import { lazy } from "solid-js";

/** The views that are loaded when they are first opened: all but the home view. */
export const lazyViews = {
  stages: lazy(async () => ({ default: (await import("./StagesView.tsx")).StagesView })),
  "what-if": lazy(async () => ({ default: (await import("./WhatIfView.tsx")).WhatIfView })),
  matters: lazy(async () => ({ default: (await import("./MattersView.tsx")).MattersView })),
  parties: lazy(async () => ({ default: (await import("./PartiesView.tsx")).PartiesView })),
  runs: lazy(async () => ({ default: (await import("./RunsView.tsx")).RunsView })),
  data: lazy(async () => ({ default: (await import("./DataView.tsx")).DataView })),
  model: lazy(async () => ({ default: (await import("./ModelView.tsx")).ModelView })),
};
