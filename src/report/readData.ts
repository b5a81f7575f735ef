import { PAGE_ID, RESULT_ID, type ReportData } from "../export/report/reportData.ts";
import { RECORD_NAME } from "../export/record/recordText.ts";

/** The data of the report that a page holds. Throws where they are missing or no JSON. */
export function readData(page: Document): ReportData {
  const read = (id: string): unknown => {
    const text = page.getElementById(id)?.textContent;
    return text == null ? undefined : JSON.parse(text);
  };
  const result = read(RESULT_ID);
  const record = read(RECORD_NAME);
  if (!isObject(result) || !isObject(record)) {
    throw new Error(isObject(result) ? RECORD_NAME : RESULT_ID);
  }
  const address = read(PAGE_ID);
  // Whoever wrote the file wrote both; whether the figures are its record's, the report checks.
  const data = { result, record } as Pick<ReportData, "result" | "record">;
  return typeof address === "string" ? { ...data, page: address } : data;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
