import { rc } from "../../i18n/record.ts";
import { exportKindOf, HEAD_BYTES, type ExportKind } from "./exportKind.ts";
import { recordsInHtml } from "./html.ts";
import { recordsInXes, xesHead } from "./xes.ts";
import { recordsInXml } from "./packet.ts";
import { recordsInParquet } from "./parquet.ts";
import { recordsInPdf } from "./pdf.ts";
import { recordsInPng } from "./png.ts";
import { readRecordText } from "./recordText.ts";
import { noRecord, type NoRecord, type ReproductionRecord } from "./ReproductionRecord.ts";
import { unpacked } from "./unpacked.ts";
import { recordsInJson, recordsInZip } from "./zip.ts";

/** Bytes that an exported file may have. */
export const MOST_EXPORT_BYTES = 200_000_000;
const MOST_UNPACKED = 50_000_000;

export type ReadRecord =
  | { readonly ok: true; readonly record: ReproductionRecord; readonly kind: string }
  | (NoRecord & {
      /** Whether the file is of a kind that Daybook exports and has no record at all. */
      readonly none: boolean;
    });

/** Why a file of this size is no export; undefined if it can be one. */
export function tooLargeExport(bytes: number): string | undefined {
  if (bytes <= MOST_EXPORT_BYTES) return undefined;
  const mb = (n: number) => String(Math.ceil(n / 1e6));
  return rc("large", { mb: mb(bytes), most: mb(MOST_EXPORT_BYTES) });
}

/**
 * The reproduction record in the bytes of an exported file, or why there is none. What kind of file it is
 * is told by its bytes. Whatever is in it stays data: nothing is run, rendered or fetched, and what it
 * unpacks to has limits. Never throws.
 */
export function readRecord(bytes: Uint8Array): ReadRecord {
  const large = tooLargeExport(bytes.length);
  if (large !== undefined) return { ...noRecord(large), none: false };
  const kind = exportKindOf(bytes.subarray(0, HEAD_BYTES));
  if (!kind) return { ...noRecord(rc("kind")), none: true };
  let found: Found;
  try {
    found = textsIn(kind, bytes);
  } catch {
    return { ...noRecord(rc("damaged", { kind: KIND_NAMES[kind] })), none: false };
  }
  // The same chart twice, or a file that keeps its older states, has one record all the same.
  const [text, ...others] = new Set(found.texts);
  if (text === undefined) return { ...noRecord(rc("none", { kind: found.name })), none: true };
  if (others.length > 0) {
    return { ...noRecord(rc("several", { n: String(others.length + 1) })), none: false };
  }
  const read = readRecordText(text);
  return read.ok ? { ...read, kind: found.name } : { ...read, none: false };
}

const KIND_NAMES: Readonly<Record<ExportKind, string>> = {
  svg: "SVG",
  png: "PNG",
  pdf: "PDF",
  html: "HTML",
  json: "JSON",
  archive: "ZIP",
  parquet: "Parquet",
  gzip: "gzip",
};

interface Found {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Throws where the file is damaged. */
function textsIn(kind: ExportKind, bytes: Uint8Array): Found {
  const name = KIND_NAMES[kind];
  switch (kind) {
    case "png":
      return { name, texts: recordsInPng(bytes) };
    case "pdf":
      return { name, texts: recordsInPdf(bytes) };
    case "parquet":
      return { name, texts: recordsInParquet(bytes) };
    case "archive": {
      const zip = recordsInZip(bytes);
      return { name: zip.kind === "xlsx" ? "XLSX" : name, texts: zip.texts };
    }
    case "gzip": {
      // SVG is often kept so. One layer: what is packed twice is none of ours.
      const inner = unpacked("gzip", bytes, MOST_UNPACKED);
      const of = exportKindOf(inner.subarray(0, HEAD_BYTES));
      if (!of || of === "gzip") return { name, texts: [] };
      return textsIn(of, inner);
    }
    case "svg": {
      const text = textOf(bytes);
      const log = xesHead(text);
      if (log !== undefined) return { name: "XES", texts: recordsInXes(log) };
      return { name: /<svg\b/.test(text) ? name : "XML", texts: recordsInXml(text) };
    }
    case "html":
      return { name, texts: recordsInHtml(textOf(bytes)) };
    case "json":
      return { name, texts: recordsInJson(textOf(bytes)) };
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
