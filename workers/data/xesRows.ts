import type { ByteSource } from "./ByteSource.ts";
import { counted } from "./csvRows.ts";
import { encodingOf } from "./fileFormat.ts";
import { firstBytes } from "./ByteSource.ts";
import type { RowSource } from "./Rows.ts";
import { textPieces } from "./textPieces.ts";
import { UnreadableFile } from "./UnreadableFile.ts";
import { attribute, createXmlParser } from "./xmlPieces.ts";

/** Columns of an event log's rows, named as a table of it names them. */
export const XES_COLUMNS = ["case", "activity", "time", "lifecycle"] as const;

const EVENT_KEYS: Readonly<Record<string, number>> = {
  "concept:name": 1,
  "time:timestamp": 2,
  "lifecycle:transition": 3,
};

/** An event log in XES (IEEE 1849) as rows, an event each; its other attributes are passed over. */
export async function xesRows(source: ByteSource): Promise<RowSource> {
  const encoding = encodingOf(await firstBytes(source, 4000));
  return {
    how: { format: "XES", encoding },
    async read(take, onBytes) {
      take(XES_COLUMNS, 1);
      let depth = 0;
      let log = false;
      let traceAt = -1;
      let eventAt = -1;
      let traceName = "";
      let traces = 0;
      let event: string[] = [];
      let pending: { readonly cells: string[]; readonly line: number }[] = [];
      let eventLine = 0;
      const parser = createXmlParser((xml) => {
        xml.onopentag = (tag) => {
          depth++;
          const name = tag.name.replace(/^.*:/, "");
          if (depth === 1) {
            log = name === "log";
            if (!log)
              throw new UnreadableFile(
                `is XML that begins with <${name}>; expected <log>, as XES does`,
              );
          } else if (depth === 2 && name === "trace") {
            traceAt = depth;
            traces++;
            traceName = String(traces);
            pending = [];
          } else if (traceAt > 0 && depth === 3 && name === "event") {
            eventAt = depth;
            event = [traceName, "", "", ""];
            eventLine = (xml.line ?? 0) + 1;
          } else if (eventAt > 0 && depth === 4) {
            const column = EVENT_KEYS[attribute(tag, "key") ?? ""];
            if (column !== undefined) event[column] = attribute(tag, "value") ?? "";
          } else if (traceAt > 0 && eventAt < 0 && depth === 3) {
            if (attribute(tag, "key") === "concept:name") traceName = attribute(tag, "value") ?? "";
          }
        };
        xml.onclosetag = () => {
          if (depth === eventAt) {
            pending.push({ cells: event, line: eventLine });
            eventAt = -1;
          } else if (depth === traceAt) {
            // A trace may be named after its events.
            for (const { cells, line } of pending) {
              cells[0] = traceName;
              take(cells, line);
            }
            pending = [];
            traceAt = -1;
          }
          depth--;
        };
      });
      for await (const text of textPieces(counted(source, onBytes), encoding)) parser.push(text);
      parser.end();
    },
  };
}
