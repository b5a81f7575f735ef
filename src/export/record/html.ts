import { RECORD_NAME, recordText } from "./recordText.ts";
import type { ReproductionRecord } from "./ReproductionRecord.ts";

/** Characters of a start tag, at most, and tags that are looked at. */
const LONGEST_TAG = 500;
const MOST_TAGS = 100;

/** The element of a page that holds a record: data, which no browser runs. */
export function htmlRecord(record: ReproductionRecord): string {
  return `<script type="application/json" id="${RECORD_NAME}">${recordText(record)}</script>`;
}

/** The texts of the records in a page. Its markup is searched, never built. */
export function recordsInHtml(html: string): readonly string[] {
  const found: string[] = [];
  let at = -1;
  for (let tags = 0; tags < MOST_TAGS; tags++) {
    at = html.indexOf(RECORD_NAME, at + 1);
    if (at < 0) break;
    const start = html.lastIndexOf("<", at);
    const end = html.indexOf(">", at);
    if (start < 0 || end < 0 || end - start > LONGEST_TAG) continue;
    const tag = html.slice(start, end + 1);
    if (!/^<script\s/i.test(tag) || !/\sid\s*=\s*["']?daybook-record["']?[\s>/]/i.test(tag))
      continue;
    const close = html.indexOf("<", end);
    found.push(html.slice(end + 1, close < 0 ? undefined : close).trim());
  }
  return found;
}
