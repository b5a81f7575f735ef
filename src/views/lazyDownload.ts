import { lazy } from "solid-js";

/** The download of a chart, loaded when it is first asked for. */
export const LazyDownload = lazy(async () => ({
  default: (await import("./Download.tsx")).Download,
}));
