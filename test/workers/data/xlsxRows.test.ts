import { describe, expect, it } from "vitest";
import { openRows } from "../../../workers/data/openRows.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { textSource } from "./textSource.ts";

async function read(bytes: Uint8Array) {
  const rows: { readonly cells: readonly string[]; readonly line: number }[] = [];
  const source = await openRows(textSource(bytes, 11, "ledger.xlsx"));
  await source.read((cells, line) => rows.push({ cells: [...cells], line }));
  return { how: source.how, rows };
}

describe("a workbook", () => {
  it("is the rows of its first visible sheet, dates in ISO and texts joined", async () => {
    const { how, rows } = await read(
      makeXlsx(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Paid</t></is></c><c r="C1" t="str"><f>1</f><v>Amount</v></c></row>
         <row r="2"/>
         <row r="3"><c r="A3" s="1"><v>45382</v></c><c r="B3" s="2"><v>45383.5</v></c><c r="C3" s="3"><v>1234.56</v></c><c r="D3" t="b"><v>1</v></c></row>
         <row r="4"><c r="A4"><v>45382</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="AA4"><v>7</v></c></row>`,
        ["<r><t>Due </t></r><r><t>date &amp; time</t></r><rPh><t>kana</t></rPh>"],
      ),
    );
    expect(how).toEqual({ format: "XLSX", sheet: "Ledger" });
    expect(rows[0]).toEqual({ cells: ["Due date & time", "Paid", "Amount"], line: 1 });
    expect(rows[1]).toEqual({
      cells: ["2024-03-31", "2024-04-01T12:00:00", "1234.56", "true"],
      line: 3,
    });
    expect(rows[2]?.cells).toEqual(["45382", "", "", ...Array<string>(23).fill(""), "7"]);
  });

  it("counts days from 1904 where it says so", async () => {
    const { rows } = await read(
      makeXlsx(`<row><c s="1"><v>34519</v></c><c><v>1</v></c></row>`, [], true),
    );
    expect(rows[0]).toEqual({ cells: ["1998-07-05", "1"], line: 1 });
  });

  it("writes small and large numbers without an exponent", async () => {
    const { rows } = await read(
      makeXlsx(
        `<row><c><v>4.1666666666666664E-2</v></c><c><v>1.5E+3</v></c><c><v>2E-15</v></c></row>`,
      ),
    );
    expect(rows[0]?.cells).toEqual(["0.041666666667", "1500", "0"]);
  });

  it("is refused where a part of it is damaged", async () => {
    const bytes = makeXlsx(`<row><c><v>1</v></c></row>`);
    await expect(read(bytes.slice(0, 700))).rejects.toThrow(/Excel/);
    await expect(read(makeXlsx("<row><c></row>"))).rejects.toThrow(/not well-formed XML/);
  });
});
