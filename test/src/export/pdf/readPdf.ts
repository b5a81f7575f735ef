import { unzlibSync } from "fflate";

/** What a test asks of a PDF file of one page. */
export interface ReadPdf {
  /** Operators of the page. */
  readonly page: string;
  /** Texts of the page, a line for each run of letters on one line, by the tables that readers search with. */
  readonly texts: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly bytes: number }[];
}

interface Part {
  readonly head: string;
  readonly stream: Buffer | undefined;
}

/** Reads the few kinds of objects that the test asks for, apart from the code that wrote them. */
export function readPdf(file: Uint8Array): ReadPdf {
  const bytes = Buffer.from(file);
  const text = bytes.toString("latin1");
  const parts = new Map<number, Part>();
  for (const found of text.matchAll(/^(\d+) 0 obj\n/gm)) {
    const from = found.index + found[0].length;
    const streamAt = /^([\s\S]*?>>)\n(stream\n|endobj)/.exec(text.slice(from));
    if (streamAt === null) continue;
    const [whole, head = "", kind] = streamAt;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const start = from + whole.length;
    const raw = kind === "endobj" ? undefined : bytes.subarray(start, start + length);
    const stream =
      raw && head.includes("/FlateDecode") ? Buffer.from(unzlibSync(raw)) : raw && Buffer.from(raw);
    parts.set(Number(found[1]), { head, stream });
  }
  const refer = (head: string, key: string) =>
    parts.get(Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(head)?.[1]));
  const all = [...parts.values()];
  const pageHead = all.find(({ head }) => head.includes("/Type /Page\n"))?.head ?? "";
  const page = refer(pageHead, "Contents")?.stream?.toString("latin1") ?? "";
  const resources = refer(pageHead, "Resources")?.head ?? "";
  const tables = new Map<string, Map<number, string>>();
  for (const [, name = "", id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = parts.get(Number(id))?.head ?? "";
    tables.set(name, readTable(refer(font, "ToUnicode")?.stream?.toString("latin1") ?? ""));
  }
  const fonts = all
    .filter(({ head }) => head.includes("/Type /FontDescriptor"))
    .map(({ head }) => ({
      name: /\/FontName \/(\S+)/.exec(head)?.[1] ?? "",
      bytes: refer(head, "FontFile2")?.stream?.length ?? 0,
    }));
  return { page, fonts, texts: readTexts(page, tables) };
}

function readTable(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, from = "", list = ""] of table.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, codes = ""], index) => {
      const units = codes.split(" ").map((code) => Number.parseInt(code, 16));
      letters.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units));
    });
  }
  return letters;
}

/** Runs whose base line is the same, one after the other, belong to one text. */
function readTexts(page: string, tables: ReadonlyMap<string, ReadonlyMap<number, string>>) {
  const texts: string[] = [];
  let line = "";
  for (const [block] of page.matchAll(/BT[\s\S]*?ET/g)) {
    const y = /1 0 0 1 \S+ (\S+) Tm/.exec(block)?.[1] ?? "";
    const table = tables.get(/\/(F\d+) /.exec(block)?.[1] ?? "");
    const codes = [...block.matchAll(/<([0-9a-f]+)>/g)].map(([, code = ""]) => code).join("");
    const run = (codes.match(/.{4}/g) ?? [])
      .map((code) => table?.get(Number.parseInt(code, 16)) ?? "\ufffd")
      .join("");
    if (y === line && texts.length > 0) texts[texts.length - 1] += run;
    else texts.push(run);
    line = y;
  }
  return texts;
}
