import { unzipSync } from "fflate";
import { MOST_BYTES, own, readJson } from "../../../sims/index.ts";
import { propertiesInXml, recordsInProperties } from "./customProperties.ts";

/** Parts of an archive in which a record may stand. */
const PROPERTIES = ["docProps/custom.xml", "meta.xml"];
const METADATA = /(?:^|\/)metadata\.json$/;
/** Files of that name that are looked at. */
const MOST_FILES = 20;

export type ZipKind = "xlsx" | "zip";

/** What an archive is, and the texts of the records in it. Throws where it is damaged. */
export function recordsInZip(zip: Uint8Array): {
  readonly kind: ZipKind;
  readonly texts: readonly string[];
} {
  let kind: ZipKind = "zip";
  let taken = 0;
  const files = unzipSync(zip, {
    filter({ name, originalSize }) {
      if (name === "[Content_Types].xml" || name === "mimetype") kind = "xlsx";
      if (!PROPERTIES.includes(name) && !METADATA.test(name)) return false;
      // An archive may say that it unpacks to anything.
      return originalSize <= MOST_BYTES && taken++ < MOST_FILES;
    },
  });
  const texts = Object.entries(files).flatMap(([name, bytes]) => {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return METADATA.test(name) ? recordsInJson(text) : recordsInProperties(propertiesInXml(text));
  });
  return { kind, texts };
}

/** The text of what stands under `record` in JSON; none where it is none, or has no such key. */
export function recordsInJson(text: string): readonly string[] {
  const json = readJson(text);
  const record = json.ok ? own(json.value, "record") : undefined;
  return record === undefined ? [] : [JSON.stringify(record)];
}
