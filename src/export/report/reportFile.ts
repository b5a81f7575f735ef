import type { Result } from "../../../sims/index.ts";
import { language } from "../../i18n/language.ts";
import type { ExportFile } from "../ExportFile.ts";
import type { ReproductionRecord } from "../record/ReproductionRecord.ts";
import { reportName } from "./reportName.ts";
import { writeReport, type ReportParts } from "./writeReport.ts";

/**
 * The report of a finished comparison as a file, in the language spoken now. `page` is the address of the
 * page without its query, which the report then links to.
 */
export async function reportFile(
  result: Result,
  record: ReproductionRecord,
  page?: string,
): Promise<ExportFile> {
  const html = writeReport(
    { result, record, ...(page !== undefined && { page }) },
    await partsFor(language()),
  );
  return {
    name: reportName(result),
    mime: "text/html",
    bytes: new TextEncoder().encode(html),
  };
}

/** The program with the words of one language, loaded when the first report is asked for. */
function partsFor(spoken: ReturnType<typeof language>): Promise<ReportParts> {
  switch (spoken) {
    case "en":
      return import("../../report/english.ts?report");
    case "zh":
      return import("../../report/chinese.ts?report");
  }
}
