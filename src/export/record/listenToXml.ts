import sax, { type SAXParser } from "sax";

/** Only the five entities of XML itself; the types do not know the option yet. */
const OPTIONS = { xmlns: true, strictEntities: true };

/**
 * Goes through XML that other programs may have changed: what follows a fault is still heard. Document types
 * are passed over, so that no entity of a file's own is ever made. Never throws.
 */
export function listenToXml(xml: string, listen: (parser: SAXParser) => void): void {
  const parser = sax.parser(true, OPTIONS);
  parser.onerror = () => {
    // Cleared as the library's own streams do; its types do not have it.
    Object.assign(parser, { error: null });
  };
  listen(parser);
  try {
    parser.write(xml).close();
  } catch {
    // Nothing more can be found.
  }
}
