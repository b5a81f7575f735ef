import { parseScenario, problemLine, type Result } from "../../sims/index.ts";
import { PAGE_ID, RESULT_ID, type ReportData } from "../export/report/reportData.ts";
import { RECORD_NAME } from "../export/record/recordText.ts";
import type { ReproductionRecord } from "../export/record/ReproductionRecord.ts";

/** The data of the report that a page holds. Throws where they are missing, no JSON, or of a scenario that there cannot be. */
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
  // Whether the figures are those of the record, the report checks and says. The scenario is parsed, since
  // what compares values needs their keys in the order that parsing gives them.
  const { scenario, ...found } = result as Result;
  const parsed = parseScenario(scenario);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join("; "));
  return {
    result: { ...found, scenario: parsed.scenario },
    record: record as ReproductionRecord,
    ...(typeof address === "string" && { page: address }),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
