import type { ByteSource } from "./ByteSource.ts";
import { counted } from "./csvRows.ts";
import type { RowSource } from "./Rows.ts";
import { isoOfSerial } from "./serialDates.ts";
import { readWorkbook, xmlPart, type Workbook } from "./workbook.ts";
import { attribute } from "./xmlPieces.ts";
import { zipEntries } from "./zipEntries.ts";

/** Columns that a sheet can have. */
const MOST_COLUMNS = 16_384;

/** The first visible sheet of a workbook as rows: dates in ISO, numbers with a point, formulas as their last result. */
export async function xlsxRows(source: ByteSource): Promise<RowSource> {
  const workbook = await readWorkbook(source);
  return {
    how: { format: "XLSX", sheet: workbook.sheet },
    async read(take, onBytes) {
      await zipEntries(counted(source, onBytes), (name) =>
        name === workbook.path ? sheetPart(workbook, take) : undefined,
      );
    },
  };
}

function sheetPart(workbook: Workbook, take: (cells: string[], line: number) => void) {
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  let type = "n";
  let style = 0;
  let text = "";
  let taking = false;
  let aside = false;
  return xmlPart((parser) => {
    parser.onopentag = (tag) => {
      switch (tag.name) {
        case "row":
          row = Number(attribute(tag, "r") ?? row + 1);
          cells = [];
          column = -1;
          break;
        case "c": {
          const place = attribute(tag, "r");
          column = place === undefined ? column + 1 : columnOf(place);
          type = attribute(tag, "t") ?? "n";
          style = Number(attribute(tag, "s") ?? 0);
          text = "";
          break;
        }
        case "rPh":
          aside = true;
          break;
        case "v":
        case "t":
          taking = !aside;
          break;
      }
    };
    parser.ontext = (part) => {
      if (taking) text += part;
    };
    parser.onclosetag = (name) => {
      if (name === "v" || name === "t") taking = false;
      else if (name === "rPh") aside = false;
      else if (name === "c" && column >= 0 && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push("");
        cells[column] = cellText(workbook, type, style, text);
      } else if (name === "row" && cells.some((cell) => cell !== "")) take(cells, row);
    };
  });
}

function cellText(
  { strings, isDate, from1904 }: Workbook,
  type: string,
  style: number,
  text: string,
): string {
  switch (type) {
    case "s":
      return strings[Number(text)] ?? "";
    case "b":
      return text === "1" ? "true" : "false";
    case "e": // a formula that failed
      return "";
    case "n":
      if (text === "") return text;
      return isDate[style] ? isoOfSerial(Number(text), from1904) : withoutExponent(text);
    default: // texts in place, results of formulas, ISO dates
      return text;
  }
}

/** Excel keeps 1/24 as 4.1666666666666664E-2; in a text file that would be no number. */
function withoutExponent(text: string): string {
  if (!/e/i.test(text)) return text;
  return Number(text)
    .toFixed(12)
    .replace(/\.?0+$/, "");
}

/** "AB12" is column 27. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place) {
    const n = letter.charCodeAt(0) - 64;
    if (n < 1 || n > 26) break;
    column = column * 26 + n;
  }
  return column - 1;
}
