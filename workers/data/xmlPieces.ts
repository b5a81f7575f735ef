import sax, { type SAXParser } from "sax";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Only the five entities of XML itself; the types do not know the option yet. */
const OPTIONS = { position: true, strictEntities: true };

/**
 * An XML parser that is fed by pieces. It knows no document types and so no entities of a file's own:
 * nothing in a file can make it grow, or fetch anything.
 */
export function createXmlParser(listen: (parser: SAXParser) => void) {
  const parser = sax.parser(true, OPTIONS);
  parser.ondoctype = () => {
    throw new UnreadableFile("declares a document type, which may hold traps; expected plain XML");
  };
  parser.onerror = (error) => {
    const reason = error.message.split("\n")[0] ?? "";
    throw new UnreadableFile(`is not well-formed XML at line ${(parser.line ?? 0) + 1}: ${reason}`);
  };
  listen(parser);
  return {
    push: (text: string) => void parser.write(text),
    end: () => void parser.close(),
  };
}

/** The value of an attribute. */
export function attribute(tag: sax.Tag | sax.QualifiedTag, name: string): string | undefined {
  const value = tag.attributes[name];
  return typeof value === "string" ? value : value?.value;
}
