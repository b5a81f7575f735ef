import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BinnedPartsWriter } from "../../../sims/measures/BinnedParts.ts";
import { RunningCounts } from "../../../sims/summary/RunningCounts.ts";

const BINS = 40;
const part = fc.array(fc.nat(3), { minLength: BINS, maxLength: BINS });
const parts = fc.array(part, { minLength: 1, maxLength: 30 });

describe("RunningCounts", () => {
  it("holds the sums up to each bin whenever it is asked, in between too", () => {
    fc.assert(
      fc.property(parts, fc.nat(30), (histograms, pause) => {
        const writer = new BinnedPartsWriter(histograms.length, "counts");
        for (const numbers of histograms) writer.append(Int32Array.from(numbers), 0, BINS);
        const binned = writer.written();
        const running = new RunningCounts(BINS);
        const counts = new Float64Array(BINS);
        histograms.forEach((numbers, at) => {
          running.add(0, at, binned);
          numbers.forEach((count, bin) => (counts[bin] = counts[bin]! + count));
          if (at >= pause) return;
          let sum = 0;
          expect([...running.upToEachBin()[0]!]).toEqual(Array.from(counts, (n) => (sum += n)));
        });
        let sum = 0;
        expect([...running.upToEachBin()[0]!]).toEqual(Array.from(counts, (n) => (sum += n)));
      }),
    );
  });
});
