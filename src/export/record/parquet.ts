import { RECORD_NAME } from "./recordText.ts";

/** Types of Thrift's compact protocol that a footer has. */
const STOP = 0;
const [TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, , STRUCT] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
] as const;
/** Field of FileMetaData that holds pairs of keys and values (parquet.thrift). */
const PAIRS = 5;
const DEEPEST = 32;

/** The texts of the records in the key-value metadata of a Parquet file. Throws where its footer is damaged. */
export function recordsInParquet(file: Uint8Array): readonly string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 8;
  const start = end - view.getUint32(end, true);
  if (start < 4) throw new RangeError("the footer is longer than the file");
  const texts: string[] = [];
  const footer = new Compact(file.subarray(start, end));
  footer.struct((field, type) => {
    if (field !== PAIRS || type !== LIST) return footer.skip(type);
    footer.list((each) => {
      if (each !== STRUCT) return footer.skip(each);
      const pair: [key: string, value: string] = ["", ""];
      footer.struct((part, of) => {
        if (of === BINARY && (part === 1 || part === 2)) pair[part - 1] = footer.text();
        else footer.skip(of);
      });
      if (pair[0] === RECORD_NAME) texts.push(pair[1]);
    });
  });
  return texts;
}

/** Reads Thrift's compact protocol; throws RangeError beyond the end. */
class Compact {
  #at = 0;
  #depth = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  struct(field: (id: number, type: number) => void): void {
    this.#deeper(() => {
      let id = 0;
      for (;;) {
        const head = this.#byte();
        if ((head & 15) === STOP) return;
        const step = head >> 4;
        id = step === 0 ? this.#zigzag() : id + step;
        field(id, head & 15);
      }
    });
  }

  list(item: (type: number) => void): void {
    this.#deeper(() => {
      const head = this.#byte();
      const size = head >> 4 === 15 ? this.#varint() : head >> 4;
      for (let i = 0; i < size; i++) item(head & 15);
    });
  }

  text(): string {
    return new TextDecoder("utf-8", { fatal: true }).decode(this.#take(this.#varint()));
  }

  skip(type: number): void {
    switch (type) {
      case TRUE:
      case FALSE: // the value is in the type
        return;
      case BYTE:
        return void this.#byte();
      case I16:
      case I32:
      case I64:
        return void this.#varint();
      case DOUBLE:
        return void this.#take(8);
      case BINARY:
        return void this.#take(this.#varint());
      case LIST:
      case SET:
        // In a list a truth value has a byte of its own.
        return this.list((of) => (of === TRUE || of === FALSE ? void this.#byte() : this.skip(of)));
      case STRUCT:
        return this.struct((_, of) => this.skip(of));
      default:
        throw new RangeError(`type ${type} is none of a footer`);
    }
  }

  #deeper(read: () => void): void {
    if (++this.#depth > DEEPEST) throw new RangeError("nested too deep");
    read();
    this.#depth--;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError("the footer ends too soon");
    return byte;
  }

  #take(length: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    if (taken.length < length) throw new RangeError("the footer ends too soon");
    this.#at += length;
    return taken;
  }

  /** Up to 2^53; what is more is a length of nothing. */
  #varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
      if (shift > 63) throw new RangeError("a number is too long");
    }
  }

  #zigzag(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
