import { MOST_BYTES } from "../../../sims/index.ts";
import { recordsInXml } from "./packet.ts";
import { unpacked } from "./unpacked.ts";

const [START, END] = ["<rdf:RDF", "</rdf:RDF>"] as const;
/** Characters before a stream in which its dictionary stands. */
const DICTIONARY = 400;
/** Packed streams of metadata that are looked into, at most. */
const MOST_STREAMS = 20;

/**
 * The texts of the records in the XMP packets of a PDF: those that stand open, and only where none does those that
 * another program has packed. A PDF that was changed keeps the packets it had before.
 */
export function recordsInPdf(pdf: Uint8Array): readonly string[] {
  const text = new TextDecoder("latin1").decode(pdf);
  const open = packetsIn(text, pdf);
  return open.length > 0 ? open : packedPackets(text, pdf);
}

function packetsIn(text: string, bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (let start = text.indexOf(START); start >= 0; start = text.indexOf(START, start + 1)) {
    const end = text.indexOf(END, start);
    if (end < 0) break;
    const packet = bytes.subarray(start, end + END.length);
    found.push(...recordsInXml(new TextDecoder().decode(packet)));
    start = end;
  }
  return found;
}

function packedPackets(text: string, pdf: Uint8Array): readonly string[] {
  const found: string[] = [];
  const metadata = /\/Type\s*\/Metadata\b/g;
  for (let looked = 0; looked < MOST_STREAMS; looked++) {
    const dictionary = metadata.exec(text);
    if (!dictionary) break;
    const stream = /\bstream\r?\n/g;
    stream.lastIndex = dictionary.index;
    const begins = stream.exec(text.slice(0, dictionary.index + DICTIONARY));
    if (!begins) continue;
    const start = begins.index + begins[0].length;
    const end = text.indexOf("endstream", start);
    if (end < 0) break;
    try {
      const packet = unpacked("zlib", pdf.subarray(start, end), MOST_BYTES);
      found.push(...packetsIn(new TextDecoder("latin1").decode(packet), packet));
    } catch {
      // Packed in another way, or by a key: as good as none.
    }
  }
  return found;
}
