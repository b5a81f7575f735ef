import { lazy } from "solid-js";

/** The story, loaded when it is first opened. */
export const LazyStory = lazy(async () => ({
  default: (await import("./StoryView.tsx")).StoryView,
}));

/** Loads the story's script when it is about to be opened; what goes wrong is told when it is. */
export function preloadStory(): void {
  LazyStory.preload().catch(() => undefined);
}
