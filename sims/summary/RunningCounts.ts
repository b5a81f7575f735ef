import { addPart, type BinnedParts } from "../measures/BinnedParts.ts";

/**
 * Counts by section and bin: they come in bin by bin and are read as sums up to each bin. Counts are
 * whole numbers, so that going from one to the other and back changes nothing.
 */
export class RunningCounts {
  readonly #bins: number;
  readonly #sections: Float64Array[] = [];
  /** Sections that hold sums at present. */
  readonly #summed = new Set<number>();

  constructor(bins: number) {
    this.#bins = bins;
  }

  /** Adds a part to a section; what `upToEachBin` gave is no longer valid. */
  add(section: number, part: number, of: BinnedParts): void {
    const counts = (this.#sections[section] ??= new Float64Array(this.#bins));
    if (this.#summed.delete(section)) {
      for (let bin = counts.length - 1; bin > 0; bin--) {
        counts[bin] = counts[bin]! - counts[bin - 1]!;
      }
    }
    addPart(counts, part, of);
  }

  /** Per section that is met: what its bins hold up to each of them. Valid until the next `add`. */
  upToEachBin(): readonly Float64Array[] {
    this.#sections.forEach((counts, section) => {
      if (this.#summed.has(section)) return;
      this.#summed.add(section);
      for (let bin = 1; bin < counts.length; bin++) counts[bin] = counts[bin - 1]! + counts[bin]!;
    });
    return this.#sections;
  }
}
