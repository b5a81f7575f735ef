import type { ByteSource } from "./ByteSource.ts";
import { UnreadableFile } from "./UnreadableFile.ts";
import { attribute, createXmlParser } from "./xmlPieces.ts";
import { zipEntries } from "./zipEntries.ts";

/** What a workbook says beside its cells. */
export interface Workbook {
  /** The first sheet that is not hidden, and where it stands in the archive. */
  readonly sheet: string;
  readonly path: string;
  /** Whether days count from 1904, as old Macs had it. */
  readonly from1904: boolean;
  readonly strings: readonly string[];
  /** By number of a cell's style, whether it shows a date. */
  readonly isDate: readonly boolean[];
}

/** Formats of numbers that show dates or times in every Excel (ECMA-376, 18.8.30). */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57, 58,
]);
/** Characters of shared texts, at most. */
const MOST_TEXT = 500_000_000;

/** Reads all of a workbook but its sheets. Throws UnreadableFile. */
export async function readWorkbook(source: ByteSource): Promise<Workbook> {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  const targets = new Map<string, string>();
  const strings: string[] = [];
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let from1904 = false;

  await zipEntries(source, (name) => {
    if (name === "xl/workbook.xml") {
      return xmlPart((parser) => {
        parser.onopentag = (tag) => {
          if (tag.name === "workbookPr") from1904 = isTrue(attribute(tag, "date1904"));
          if (tag.name !== "sheet") return;
          sheets.push({
            name: attribute(tag, "name") ?? "",
            id: attribute(tag, "r:id") ?? "",
            hidden: (attribute(tag, "state") ?? "visible") !== "visible",
          });
        };
      });
    }
    if (name === "xl/_rels/workbook.xml.rels") {
      return xmlPart((parser) => {
        parser.onopentag = (tag) => {
          targets.set(attribute(tag, "Id") ?? "", attribute(tag, "Target") ?? "");
        };
      });
    }
    if (name === "xl/styles.xml") return stylesPart(formats, styles);
    if (name === "xl/sharedStrings.xml") return stringsPart(strings);
    return undefined;
  });

  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const target = sheet && targets.get(sheet.id);
  if (!sheet || !target) throw new UnreadableFile("is a zip archive, but no Excel workbook");
  return {
    sheet: sheet.name,
    path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    from1904,
    strings,
    isDate: styles.map((id) => BUILT_IN_DATES.has(id) || isDateCode(formats.get(id))),
  };
}

/** Whether a format of the workbook's own shows a date: letters of days, months, years, hours outside of quotes. */
function isDateCode(code: string | undefined): boolean {
  if (code === undefined) return false;
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\[(?!h|m|s)[^\]]*\]|general/gi, ""));
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}

/** A part of the archive through the XML parser. */
export function xmlPart(listen: Parameters<typeof createXmlParser>[0]) {
  const decoder = new TextDecoder();
  const parser = createXmlParser(listen);
  return (piece: Uint8Array, last: boolean): void => {
    parser.push(decoder.decode(piece, { stream: !last }));
    if (last) parser.end();
  };
}

function stylesPart(formats: Map<number, string>, styles: number[]) {
  let inCells = false;
  return xmlPart((parser) => {
    parser.onopentag = (tag) => {
      if (tag.name === "numFmt") {
        formats.set(Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "");
      } else if (tag.name === "cellXfs") inCells = true;
      else if (tag.name === "xf" && inCells) styles.push(Number(attribute(tag, "numFmtId") ?? 0));
    };
    parser.onclosetag = (name) => {
      if (name === "cellXfs") inCells = false;
    };
  });
}

/** Shared texts; of one in several styles the parts are joined, without its reading aids. */
function stringsPart(strings: string[]) {
  let text = "";
  let taking = false;
  let aside = false;
  let size = 0;
  return xmlPart((parser) => {
    parser.onopentag = ({ name }) => {
      if (name === "si") text = "";
      else if (name === "rPh") aside = true;
      else if (name === "t") taking = !aside;
    };
    parser.ontext = (part) => {
      if (taking) text += part;
    };
    parser.onclosetag = (name) => {
      if (name === "t") taking = false;
      else if (name === "rPh") aside = false;
      else if (name === "si") {
        size += text.length;
        if (size > MOST_TEXT) throw new UnreadableFile("holds more than 500 million characters");
        strings.push(text);
      }
    };
  });
}
