import { MOST_BYTES } from "../../../sims/index.ts";
import { crc32 } from "./crc32.ts";
import { recordsInXml } from "./packet.ts";
import { unpacked } from "./unpacked.ts";

/** The name that XMP has in a PNG (XMP specification, part 3). */
const KEYWORD = "XML:com.adobe.xmp";
const SIGNATURE_LENGTH = 8;
/** Length, type and checksum of a chunk. */
const FRAME = 12;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** All of it, with its frame. */
  readonly whole: Uint8Array;
  readonly isSound: boolean;
}

/** The texts of the records in a PNG. Throws where a chunk that could hold one is damaged. */
export function recordsInPng(png: Uint8Array): readonly string[] {
  return chunksOf(png).flatMap((one) => {
    const packet = packetBytes(one);
    if (!packet) return [];
    if (!one.isSound) throw new Error("the checksum of the chunk is wrong");
    return recordsInXml(new TextDecoder("utf-8", { fatal: true }).decode(packet));
  });
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; at + FRAME <= png.length;) {
    const end = at + FRAME + view.getUint32(at);
    if (end > png.length) break;
    const typed = png.subarray(at + 4, end - 4);
    chunks.push({
      type: latin(typed.subarray(0, 4)),
      data: typed.subarray(4),
      whole: png.subarray(at, end),
      isSound: view.getUint32(end - 4) === crc32(typed),
    });
    at = end;
  }
  return chunks;
}

/** The packet of a chunk iTXt of that name; undefined for any other chunk. */
function packetBytes({ type, data }: Chunk): Uint8Array | undefined {
  if (type !== "iTXt" || latin(data.subarray(0, KEYWORD.length + 1)) !== `${KEYWORD}\0`) {
    return undefined;
  }
  const isPacked = data[KEYWORD.length + 1] === 1;
  const languageEnd = data.indexOf(0, KEYWORD.length + 3);
  const translatedEnd = data.indexOf(0, languageEnd + 1);
  if (languageEnd < 0 || translatedEnd < 0) return new Uint8Array();
  const text = data.subarray(translatedEnd + 1);
  return isPacked ? unpacked("zlib", text, MOST_BYTES) : text;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
