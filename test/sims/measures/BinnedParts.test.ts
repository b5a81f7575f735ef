import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addPart, BinnedPartsWriter } from "../../../sims/measures/BinnedParts.ts";

const BINS = 40;
const part = fc.array(fc.nat(3), { minLength: BINS, maxLength: BINS });
const parts = fc.array(part, { minLength: 1, maxLength: 30 });

function written(histograms: readonly number[][]) {
  const writer = new BinnedPartsWriter(histograms.length, "counts");
  for (const numbers of histograms) writer.append(Int32Array.from(numbers), 0, BINS);
  return writer.written();
}

describe("BinnedParts", () => {
  it("gives every histogram back as it was written", () => {
    fc.assert(
      fc.property(parts, (histograms) => {
        const binned = written(histograms);
        histograms.forEach((numbers, at) => {
          const sums = new Float64Array(BINS);
          addPart(sums, at, binned);
          expect([...sums]).toEqual(numbers);
        });
      }),
    );
  });

  it("counts entries without counts as one each, however many there are", () => {
    const entries = fc.array(fc.array(fc.nat(BINS - 1), { maxLength: 600 }), { minLength: 1 });
    fc.assert(
      fc.property(entries, (lists) => {
        const writer = new BinnedPartsWriter(lists.length, "ones");
        for (const list of lists) {
          writer.reserve(list.length);
          list.forEach((bin, i) => (writer.bins[writer.size + i] = bin));
          writer.close(writer.size + list.length);
        }
        const binned = writer.written();
        lists.forEach((list, at) => {
          const sums = new Float64Array(BINS);
          addPart(sums, at, binned);
          expect([...sums]).toEqual(
            Array.from(sums, (_, bin) => list.filter((b) => b === bin).length),
          );
        });
      }),
    );
  });
});
