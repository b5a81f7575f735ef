import { canonicalJson, MOST_BYTES, readJson } from "../../../sims/index.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { rc } from "../../i18n/record.ts";
import {
  noRecord,
  parseRecord,
  type ParsedRecord,
  type ReproductionRecord,
} from "./ReproductionRecord.ts";

/** The name under which files keep a record: a key, an id, a property, as the container has it. */
export const RECORD_NAME = "daybook-record";

/**
 * A record as the text that stands in every kind of file: canonical JSON (RFC 8785) in ASCII, in which
 * what could be markup, an entity or the end of a script (`<`, `>`, `&`, `'`), and all that is not
 * printable ASCII, is written as JSON's own escape. No container and no encoding can change it, and no
 * title can break out of it. A lone half of a surrogate pair stays one.
 */
export function recordText(record: ReproductionRecord): string {
  return canonicalJson(record).replace(/[^ -~]|[<>&'`]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The record that a text holds, or why there is none. Never throws. */
export function readRecordText(text: string): ParsedRecord {
  if (text.length > MOST_BYTES) return noRecord(rc("long", { most: String(MOST_BYTES) }));
  const json = readJson(text);
  return json.ok
    ? parseRecord(json.value)
    : noRecord(rc("json", { reason: modelText(json.reason) }));
}
