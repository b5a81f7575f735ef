import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook with this inside of its sheet data; style 1 is a date, 2 a date of its own format, 3 money. */
export function makeXlsx(
  sheetData: string,
  strings: readonly string[] = [],
  date1904 = false,
): Uint8Array {
  const part = (text: string) => strToU8(HEAD + text);
  return zipSync({
    "[Content_Types].xml": part("<Types/>"),
    "xl/worksheets/sheet1.xml": part(
      `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    ),
    "xl/worksheets/data.xml": part(
      `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
    "xl/sharedStrings.xml": part(
      `<sst ${MAIN}>${strings.map((s) => `<si>${s}</si>`).join("")}</sst>`,
    ),
    "xl/styles.xml": part(
      `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="[$€-407] #,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ),
    "xl/workbook.xml": part(
      `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="Old" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Ledger" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/data.xml"/></Relationships>`,
    ),
  });
}
