import { zlibSync } from "fflate";
import PDFDocument from "pdfkit";

/** What of pdfkit's objects is used here and not in its published types. */
interface Reference {
  data: Record<string, unknown>;
  compress: boolean;
  buffer: Uint8Array[];
  write: (chunk: Uint8Array) => void;
  end: () => void;
  finalize: () => void;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Packs a stream by fflate: pdfkit takes zlib of Node there and fflate on a page, which give different bytes. */
function packAlike(reference: Reference): Reference {
  const finalize = reference.finalize.bind(reference);
  const packed = reference.compress;
  reference.compress = false;
  reference.finalize = () => {
    // A metadata stream stays as it is: programs look for its text in the file.
    if (packed && reference.buffer.length > 0 && reference.data.Type !== "Metadata") {
      reference.buffer = [zlibSync(joined(reference.buffer))];
      reference.data.Filter = "FlateDecode";
    }
    finalize();
  };
  return reference;
}

/** A document of pdfkit that is the same bytes for the same contents, on every platform and at any time. */
export class StablePdf extends PDFDocument {
  packet: string | undefined;

  constructor(options: PDFKit.PDFDocumentOptions) {
    // The file's id is a hash of what is known about it, the date among it: of one that never changes.
    super({ ...options, info: { ...options.info, CreationDate: new Date(0) } });
    delete this.info.CreationDate;
  }

  override ref(data: object): PDFKit.PDFKitReference {
    const made = super.ref(data);
    packAlike(made as unknown as Reference);
    return made;
  }

  /** In place of pdfkit's own packet, which would hold a date. */
  override endMetadata(): void {
    if (this.packet === undefined) return;
    const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
    const reference = metadata as unknown as Reference;
    reference.write(new TextEncoder().encode(this.packet));
    reference.end();
    this.catalogue.Metadata = metadata;
  }

  private get catalogue(): Record<string, unknown> {
    return (this as unknown as { _root: Reference })._root.data;
  }
}
