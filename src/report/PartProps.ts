import type { ReportData } from "../export/report/reportData.ts";

/** What a part of a report is given. */
export interface PartProps {
  readonly data: ReportData;
  /** What the scenario is called. */
  readonly name: string;
}
