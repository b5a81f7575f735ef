import type { ReportData } from "../export/report/reportData.ts";

/** Where on the web the page shows the same; undefined where the report was not written there. */
export function pageLink({ page, record }: ReportData): string | undefined {
  if (page === undefined || !URL.canParse(page)) return undefined;
  const url = new URL(page);
  // Nothing but a page is linked to, whatever a file says.
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  url.search = record.address ?? "";
  url.hash = "";
  return url.href;
}
