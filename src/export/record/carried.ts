import type { CarriedRecord } from "../data/DataBook.ts";
import { customProperties } from "./customProperties.ts";
import { RECORD_NAME, recordText } from "./recordText.ts";
import type { ReproductionRecord } from "./ReproductionRecord.ts";

/** A record as each kind of file of data takes it. */
export function carried(record: ReproductionRecord): CarriedRecord {
  return { name: RECORD_NAME, text: recordText(record), properties: customProperties(record) };
}
