import { lazy } from "solid-js";

/** The report of a comparison, loaded when it is first asked for. */
export const LazyReport = lazy(async () => ({
  default: (await import("../features/report/ReportDialog.tsx")).ReportDialog,
}));
