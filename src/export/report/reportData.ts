import { canonicalJson, type Result } from "../../../sims/index.ts";
import { htmlRecord } from "../record/html.ts";
import type { ReproductionRecord } from "../record/ReproductionRecord.ts";

/** What a report shows, as it lies in its file. */
export interface ReportData {
  readonly result: Result;
  readonly record: ReproductionRecord;
  /** Address of the page that wrote it, without query; absent where the command line did. */
  readonly page?: string;
}

/** Ids of the elements that hold it, beside the record's own. */
export const RESULT_ID = "daybook-result";
export const PAGE_ID = "daybook-page";

/** Elements of data, which no browser runs. */
export function dataElements({ result, record, page }: ReportData): readonly string[] {
  return [
    htmlRecord(record),
    element(RESULT_ID, result),
    ...(page === undefined ? [] : [element(PAGE_ID, page)]),
  ];
}

function element(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${embedded(value)}</script>`;
}

/** Canonical JSON in which nothing can end the element, begin another or be an entity. */
function embedded(value: unknown): string {
  return canonicalJson(value).replace(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
