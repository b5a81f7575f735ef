import { zlibSync } from "fflate";
import { MOST_BYTES } from "../../../sims/index.ts";
import { listenToXml } from "./listenToXml.ts";
import { xmlText } from "./packet.ts";
import { RECORD_NAME, recordText } from "./recordText.ts";
import type { ReproductionRecord } from "./ReproductionRecord.ts";
import { joined, unpacked } from "./unpacked.ts";

/** Characters of a text property that Excel keeps when it saves a workbook again. */
const LONGEST = 255;

/** A property of an office file, as its writer takes it. */
export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

/**
 * A record as custom properties of an office file. Texts of these may have 255 characters, and Excel reads
 * `_x000D_` in them as an escape; so the record is packed (zlib) and written in base64, in pieces whose
 * names are in order. Model and digest stand beside it for people.
 */
export function customProperties(record: ReproductionRecord): readonly CustomProperty[] {
  const packed = zlibSync(new TextEncoder().encode(recordText(record)), { level: 9 });
  const text = base64(packed);
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, i) => ({
    name: `${RECORD_NAME} ${String(i + 1).padStart(3, "0")}`,
    value: text.slice(i * LONGEST, (i + 1) * LONGEST),
  }));
  return [
    { name: "Daybook model", value: record.model },
    { name: "Daybook digest", value: record.digest },
    ...pieces,
  ];
}

/** The part `docProps/custom.xml` of a workbook with these properties (ECMA-376, part 1, 22.3). */
export function customPropertiesXml(properties: readonly CustomProperty[]): string {
  const lines = properties.map(
    ({ name, value }, i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${attributeText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${lines.join("")}</Properties>`;
}

function attributeText(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;");
}

/** The texts of the records in custom properties; none where there are no pieces of one. Throws where one is damaged. */
export function recordsInProperties(properties: readonly CustomProperty[]): readonly string[] {
  const text = properties
    .filter(({ name }) => name.startsWith(`${RECORD_NAME} `))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ value }) => value.trim())
    .join("");
  if (text === "") return [];
  const json = unpacked("zlib", bytesOfBase64(text), MOST_BYTES);
  return [new TextDecoder("utf-8", { fatal: true }).decode(json)];
}

/** The text properties in `docProps/custom.xml` of Excel, or `meta.xml` of OpenDocument. */
export function propertiesInXml(xml: string): readonly CustomProperty[] {
  const found: CustomProperty[] = [];
  let name: string | undefined;
  let text = "";
  listenToXml(xml, (parser) => {
    parser.onopentag = (tag) => {
      const given = tag.attributes[NAMES.get(tag.name) ?? ""];
      if (given === undefined) return;
      name = typeof given === "string" ? given : given.value;
      text = "";
    };
    parser.ontext = (piece) => void (text += piece);
    parser.onclosetag = (tag) => {
      if (!NAMES.has(tag)) return;
      if (name !== undefined) found.push({ name, value: text });
      name = undefined;
    };
  });
  return found;
}

/** Elements that are properties, and the attribute with the name of each. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["property", "name"],
  ["meta:user-defined", "meta:name"],
]);

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Throws on what is no base64. */
function bytesOfBase64(text: string): Uint8Array {
  return joined([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))]);
}
