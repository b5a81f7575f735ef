import { gzipSync, strToU8, zipSync, zlibSync } from "fflate";
import { crc32 } from "../../../../src/export/record/crc32.ts";
import {
  customProperties,
  customPropertiesXml,
} from "../../../../src/export/record/customProperties.ts";
import { htmlRecord } from "../../../../src/export/record/html.ts";
import { xmpPacket } from "../../../../src/export/record/packet.ts";
import { withChunks, xmpChunk } from "../../../../src/export/png/pngChunk.ts";
import { RECORD_NAME, recordText } from "../../../../src/export/record/recordText.ts";
import type { ReproductionRecord } from "../../../../src/export/record/ReproductionRecord.ts";
import { joined } from "../../../../src/export/record/unpacked.ts";

/** The smallest file of each kind that Daybook exports, with a record in it. */
export const CONTAINERS: Readonly<
  Record<string, (record: ReproductionRecord, title?: string) => Uint8Array<ArrayBuffer>>
> = {
  SVG: (record, title = "A chart") =>
    bytes(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><metadata>${xmpPacket(record, { title })}</metadata></svg>`,
    ),
  PNG: (record, title = "A chart") =>
    withChunks(plainPng(), [xmpChunk(xmpPacket(record, { title }))]),
  PDF: (record, title = "A chart") => pdf(xmpPacket(record, { title })),
  HTML: (record) => bytes(`<!doctype html><title>A</title>${htmlRecord(record)}<p>After it</p>`),
  JSON: (record) => bytes(JSON.stringify({ record, rows: [[1, 2]] })),
  XLSX: (record) =>
    zip({
      "[Content_Types].xml": "<Types/>",
      "docProps/custom.xml": customPropertiesXml(customProperties(record)),
    }),
  ZIP: (record) => zip({ "README.txt": "Read me", "metadata.json": JSON.stringify({ record }) }),
  Parquet: (record) =>
    parquet([
      ["other", "1"],
      [RECORD_NAME, recordText(record)],
    ]),
};

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(packed), { mtime: "1980-01-01" }));
}

export function gzip(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(content, { mtime: 0 }));
}

/** A chunk of a PNG. */
export function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const typed = joined([bytes(type), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(typed));
  const whole = new Uint8Array(frame.buffer);
  return joined([whole.subarray(0, 4), typed, whole.subarray(4)]);
}

/** One grey point. */
export function plainPng(): Uint8Array<ArrayBuffer> {
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    chunk("IDAT", zlibSync(Uint8Array.of(0, 128))),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** An empty page whose catalogue has the packet as metadata; packed where a filter is named. */
export function pdf(packet: string, filter?: "FlateDecode"): Uint8Array<ArrayBuffer> {
  const content = filter ? zlibSync(bytes(packet)) : bytes(packet);
  const dictionary = `/Type /Metadata /Subtype /XML /Length ${content.length}`;
  const objects = [
    bytes("%PDF-1.7\n%\u00e2\n"),
    bytes("1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R >>\nendobj\n"),
    bytes("2 0 obj\n<< /Type /Pages /Kids [4 0 R] /Count 1 >>\nendobj\n"),
    joined([
      bytes(`3 0 obj\n<< ${dictionary}${filter ? ` /Filter /${filter}` : ""} >>\nstream\n`),
      content,
      bytes("\nendstream\nendobj\n"),
    ]),
    bytes("4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"),
  ];
  let at = 0;
  const places = objects.map(({ length }) => (at += length));
  const rows = places.slice(0, -1).map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  const table = `xref\n0 5\n0000000000 65535 f \n${rows.join("")}`;
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return joined([...objects, bytes(table + trailer)]);
}

/** A Parquet file without rows, and its pairs of keys and values. */
export function parquet(
  pairs: readonly (readonly [key: string, value: string])[],
): Uint8Array<ArrayBuffer> {
  const text = (content: string) => {
    const all = bytes(content);
    return joined([varint(all.length), all]);
  };
  const footer = joined([
    Uint8Array.of(0x15, 2), // 1: version, i32, zigzag of 1
    Uint8Array.of(0x19, 0x1c), // 2: schema, a list of one struct
    joined([Uint8Array.of(0x48), text("schema"), Uint8Array.of(0x15, 0, 0)]), // 4: name; 5: children
    Uint8Array.of(0x16, 0), // 3: rows, i64
    Uint8Array.of(0x19, 0x0c), // 4: row groups, none
    Uint8Array.of(0x19, (pairs.length << 4) | 0x0c), // 5: pairs
    ...pairs.map(([key, value]) =>
      joined([Uint8Array.of(0x18), text(key), Uint8Array.of(0x18), text(value), Uint8Array.of(0)]),
    ),
    Uint8Array.of(0),
  ]);
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, footer.length, true);
  return joined([bytes("PAR1"), footer, new Uint8Array(length.buffer), bytes("PAR1")]);
}

function varint(value: number): Uint8Array {
  const all: number[] = [];
  for (; value > 127; value >>>= 7) all.push((value & 127) | 128);
  return Uint8Array.of(...all, value);
}
