import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier, timeOf } from "../../../sims/fit/kaplanMeier.ts";
import { lifetimesOf } from "../../../sims/fit/Lifetimes.ts";
import { ENDED, OPEN } from "./freireich.ts";

const lengths = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });

describe("the product-limit curve", () => {
  it("is the textbook's on its data, with Greenwood's errors", () => {
    const { times, survival, errors } = kaplanMeier(lifetimesOf(ENDED, OPEN));
    expect(times).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const rounded = (list: readonly number[], digits: number) =>
      list.map((value) => Number(value.toFixed(digits)));
    expect(rounded(survival, 3)).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448]);
    expect(rounded(errors, 3)).toEqual([0.076, 0.087, 0.096, 0.107, 0.114, 0.128, 0.135]);
  });

  it("has the log-log band that R's survfit prints for these data", () => {
    // survfit(Surv(time, status) ~ 1, conf.type = "log-log"): 0.620 to 0.952 at 6, 0.188 to 0.680 at 23
    const { lo, hi } = kaplanMeier(lifetimesOf(ENDED, OPEN));
    expect(lo[0]).toBeCloseTo(0.62, 3);
    expect(hi[0]).toBeCloseTo(0.9516, 3);
    expect(lo[6]).toBeCloseTo(0.188, 3);
    expect(hi[6]).toBeCloseTo(0.6801, 3);
  });

  it("is the share of what is longer where nothing is open", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (ended) => {
        const { times, survival } = kaplanMeier(lifetimesOf(ended));
        times.forEach((time, i) => {
          const longer = ended.filter((length) => length > time).length / ended.length;
          expect(survival[i]).toBeCloseTo(longer, 12);
        });
      }),
    );
  });

  it("falls from 1, within its band, whatever is open", () => {
    fc.assert(
      fc.property(lengths, lengths, (ended, open) => {
        const { survival, lo, hi } = kaplanMeier(lifetimesOf(ended, open));
        survival.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(survival[i - 1] ?? 1);
          expect(lo[i]).toBeLessThanOrEqual(value + 1e-12);
          expect(hi[i]).toBeGreaterThanOrEqual(value - 1e-12);
          expect(lo[i]).toBeGreaterThanOrEqual(0);
          expect(hi[i]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("tells the first time by which a share has ended, and none that is not reached", () => {
    const { times, survival } = kaplanMeier(lifetimesOf(ENDED, OPEN));
    expect(timeOf(times, survival, 0.5)).toBe(23);
    expect(timeOf(times, survival, 0.1)).toBe(6);
    expect(timeOf(times, survival, 0.9)).toBeUndefined();
  });

  it("refuses a length that is no number", () => {
    expect(() => lifetimesOf([1, Number.NaN])).toThrow(/invalid duration: NaN/);
  });
});
