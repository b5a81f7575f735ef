import { listenToXml } from "./listenToXml.ts";
import { HEAD_BYTES } from "./exportKind.ts";

/** The attribute of a log that holds its record, as `logAsXes` writes it. */
const KEY = "daybook:record";

/** What a log in XES says of itself before its traces; undefined for any other XML. */
export function xesHead(xml: string): string | undefined {
  if (!/<(?:\w+:)?log\b/.test(xml.slice(0, HEAD_BYTES))) return undefined;
  const traces = xml.search(/<(?:\w+:)?trace\b/);
  return traces < 0 ? xml : xml.slice(0, traces);
}

/** The texts of the records among the attributes of a log. Never throws: what is no XML has none. */
export function recordsInXes(xml: string): readonly string[] {
  const found: string[] = [];
  listenToXml(xml, (parser) => {
    parser.onopentag = ({ attributes }) => {
      const [key, value] = [attributes["key"], attributes["value"]].map((of) =>
        typeof of === "object" ? of.value : of,
      );
      if (key === KEY && value !== undefined) found.push(value);
    };
  });
  return found;
}
