import { lazy } from "solid-js";

/** The help, loaded when it is first opened. */
export const LazyHelp = lazy(async () => ({
  default: (await import("../features/help/HelpDialog.tsx")).HelpDialog,
}));

/** Loads the help's script, which is about to be opened; what goes wrong is told when it is. */
export function preloadHelp(): void {
  LazyHelp.preload().catch(() => undefined);
}
