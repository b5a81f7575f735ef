import { strFromU8, unzipSync } from "fflate";

/** A cell as the XML of a sheet has it. */
export interface XlsxCell {
  readonly type: "text" | "number";
  readonly value: string | number;
}

/**
 * Sheets of a workbook by name, read by a few lines of our own after ECMA-376, so that no library is judged by itself. Cells are
 * at their place in the row; what is not there is undefined.
 */
export function readXlsx(bytes: Uint8Array): {
  readonly parts: Readonly<Record<string, string>>;
  readonly sheets: ReadonlyMap<string, readonly (readonly (XlsxCell | undefined)[])[]>;
} {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const strings = all(parts["xl/sharedStrings.xml"] ?? "", /<si>(.*?)<\/si>/gs).map(
    ([, item = ""]) =>
      all(item, /<t[^>]*?(?:\/>|>(.*?)<\/t>)/gs)
        .map(([, text = ""]) => decoded(text))
        .join(""),
  );
  const names = all(parts["xl/workbook.xml"] ?? "", /<sheet [^>]*?name="([^"]*)"/g);
  const sheets = names.map(([, name = ""], i) => {
    const xml = parts[`xl/worksheets/sheet${i + 1}.xml`] ?? "";
    const rows: (readonly (XlsxCell | undefined)[])[] = [];
    for (const [, at = "", row = ""] of all(
      xml,
      /<row [^>]*?r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs,
    )) {
      const cells: (XlsxCell | undefined)[] = [];
      for (const [, attributes = "", content = ""] of all(
        row,
        /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
      )) {
        const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
        if (value === undefined) continue;
        cells[columnOf(/r="([A-Z]+)/.exec(attributes)?.[1] ?? "A")] = /t="s"/.test(attributes)
          ? { type: "text", value: strings[Number(value)] ?? "" }
          : { type: "number", value: Number(value) };
      }
      rows[Number(at) - 1] = cells; // rows of nothing are left out
    }
    return [decoded(name), rows] as const;
  });
  return { parts, sheets: new Map(sheets) };
}

function all(text: string, pattern: RegExp): readonly RegExpMatchArray[] {
  return [...text.matchAll(pattern)];
}

function columnOf(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Entities, then the escapes of strings in workbooks (ECMA-376, part 1, 22.9.2.19). */
function decoded(xml: string): string {
  return xml
    .replace(/\r\n?/g, "\n") // what XML makes of line ends that are not escaped
    .replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (_, name: string) => {
      if (!name.startsWith("#")) return ENTITIES[name] ?? "?";
      return String.fromCodePoint(
        name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1)),
      );
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
