/**
 * Histograms part by part, most of whose bins are empty: a list of entries says what is in the others.
 * A part may name a bin more than once.
 */
export interface BinnedParts {
  /** Per part: where its entries end; they begin where those of the part before it end. */
  readonly ends: Int32Array<ArrayBuffer>;
  /** Per entry: its bin. */
  readonly bins: Uint16Array<ArrayBuffer>;
  /** Per entry: what it adds to its bin; without it, one each. */
  readonly counts: Int32Array<ArrayBuffer> | undefined;
}

/** Room for entries of a part at first; it is doubled when it runs out. */
const ROOM = 256;

/**
 * Writes one part after the other. Whoever has entries at hand reserves room, puts them from place
 * `size` on and closes the part.
 */
export class BinnedPartsWriter {
  bins: Uint16Array<ArrayBuffer>;
  counts: Int32Array<ArrayBuffer> | undefined;
  /** Entries of the parts that are closed. */
  size = 0;
  readonly #ends: Int32Array<ArrayBuffer>;
  #parts = 0;

  /** A writer of that many parts, whose entries have counts or are ones. */
  constructor(parts: number, entries: "counts" | "ones") {
    this.#ends = new Int32Array(parts);
    this.bins = new Uint16Array(parts * ROOM);
    this.counts = entries === "counts" ? new Int32Array(parts * ROOM) : undefined;
  }

  /** Makes room for the entries of the next part. */
  reserve(entries: number): void {
    const { bins, counts } = this;
    if (this.size + entries <= bins.length) return;
    const room = Math.max(2 * bins.length, this.size + entries);
    this.bins = new Uint16Array(room);
    this.bins.set(bins);
    if (!counts) return;
    this.counts = new Int32Array(room);
    this.counts.set(counts);
  }

  /** Closes a part whose entries end at this place. */
  close(end: number): void {
    this.size = end;
    this.#ends[this.#parts++] = end;
  }

  /** Writes the next part: numbers of as many bins from place `from` on. */
  append(numbers: Int32Array, from: number, length: number): void {
    this.reserve(length);
    const { bins, counts } = this;
    if (!counts) throw new Error("entries that are ones have no counts");
    let entry = this.size;
    for (let bin = 0; bin < length; bin++) {
      const count = numbers[from + bin]!;
      if (count === 0) continue;
      bins[entry] = bin;
      counts[entry++] = count;
    }
    this.close(entry);
  }

  /** What has been written; its memory is the writer's own until moved. */
  written(): BinnedParts {
    const { size } = this;
    return {
      ends: this.#ends,
      bins: this.bins.subarray(0, size),
      counts: this.counts?.subarray(0, size),
    };
  }
}

/** Adds a part to sums by bin. */
export function addPart(
  sums: Float64Array,
  part: number,
  { ends, bins, counts }: BinnedParts,
): void {
  const end = ends[part]!;
  for (let entry = part === 0 ? 0 : ends[part - 1]!; entry < end; entry++) {
    sums[bins[entry]!] = sums[bins[entry]!]! + (counts ? counts[entry]! : 1);
  }
}
