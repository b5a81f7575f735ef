import { listenToXml } from "./listenToXml.ts";
import { recordText } from "./recordText.ts";
import type { ReproductionRecord } from "./ReproductionRecord.ts";

/** The namespace of the record in XMP. No address: `.invalid` is never one (RFC 2606), so nobody is asked. */
export const RECORD_NAMESPACE = "https://daybook.invalid/record/1/";
const PROPERTY = "record";

/** What a picture or document says of itself beside its record. */
export interface PacketWords {
  readonly title: string;
  readonly description?: string | undefined;
  readonly rights?: string | undefined;
}

/**
 * One XMP packet (ISO 16684-1): title, creator, program, and the record as text. SVG takes it as the content of
 * `<metadata>`, PNG in a chunk of its own (`xmpChunk`), PDF as its metadata stream, unpacked so
 * that it can be looked for. It holds no date: the same result has the same bytes.
 */
export function xmpPacket(
  record: ReproductionRecord,
  { title, description, rights }: PacketWords,
): string {
  const said = (name: string, text: string | undefined): string[] =>
    text === undefined
      ? []
      : [
          `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></dc:${name}>`,
        ];
  return [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:daybook="${RECORD_NAMESPACE}">`,
    ...said("title", title),
    ...said("description", description),
    ...said("rights", rights),
    `<dc:creator><rdf:Seq><rdf:li>Daybook</rdf:li></rdf:Seq></dc:creator>`,
    `<xmp:CreatorTool>Daybook, model ${xmlText(record.model)}</xmp:CreatorTool>`,
    `<daybook:digest>${xmlText(record.digest)}</daybook:digest>`,
    `<daybook:${PROPERTY}>${xmlText(recordText(record))}</daybook:${PROPERTY}>`,
    `</rdf:Description>`,
    `</rdf:RDF>`,
    `</x:xmpmeta>`,
    `<?xpacket end="r"?>`,
  ].join("\n");
}

/** Text as the content of an XML element: what XML 1.0 has no place for is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * The texts of the records in XML, such as a packet or an SVG with one in it, wherever in the document and
 * under whatever prefix; other programs may have turned the element into an attribute. Never throws: what
 * is no XML has none.
 */
export function recordsInXml(xml: string): readonly string[] {
  const found: string[] = [];
  let taking: string[] | undefined;
  const take = (text: string) => void taking?.push(text);
  listenToXml(xml, (parser) => {
    parser.onopentag = (tag) => {
      if (!("uri" in tag)) return;
      if (tag.uri === RECORD_NAMESPACE && tag.local === PROPERTY) taking = [];
      for (const { uri, local, value } of Object.values(tag.attributes)) {
        if (uri === RECORD_NAMESPACE && local === PROPERTY) found.push(value);
      }
    };
    parser.ontext = take;
    parser.oncdata = take;
    parser.onclosetag = () => {
      if (taking) found.push(taking.join("").trim());
      taking = undefined;
    };
  });
  return found;
}
