import { blobSource, type ByteSource } from "../../../workers/data/ByteSource.ts";

/** A file with these bytes or this text, read in pieces so small that everything is cut somewhere. */
export function textSource(content: string | Uint8Array, piece = 7, name = "file.csv"): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    ...blobSource(name, new Blob([bytes.slice()])),
    async *pieces() {
      for (let at = 0; at < bytes.length; at += piece) {
        yield await Promise.resolve(bytes.subarray(at, at + piece));
      }
    },
  };
}

/** Text in UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}
