import { describe, expect, it } from "vitest";
import { TimeLeft } from "../../../src/state/TimeLeft.ts";

/** What is shown, a line each quarter of a second, of an experiment with this pace. */
function shown(
  total: number,
  pace: (seconds: number) => number,
  step = 100,
): (number | undefined)[] {
  const left = new TimeLeft(total);
  const lines: (number | undefined)[] = [];
  let done = 0;
  for (let now = step; done < total; now += step) {
    done = Math.min(total, done + (pace(now / 1000) * step) / 1000);
    left.report(Math.floor(done), now);
    lines.push(left.seconds(now));
  }
  return lines;
}

const said = (lines: readonly (number | undefined)[]) => lines.filter((line) => line !== undefined);

describe("TimeLeft", () => {
  it("says nothing of an experiment that is over in a second", () => {
    expect(said(shown(1000, () => 1000))).toEqual([]);
  });

  it("says nothing before there is something to go by", () => {
    expect(said(shown(1000, () => 100).slice(0, 10))).toEqual([]);
  });

  it("counts down second by second at a steady pace, and ends in time", () => {
    const lines = said(shown(1000, () => 100));
    expect([...new Set(lines)]).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
    expect(lines).toEqual([...lines].sort((a, b) => Number(b) - Number(a)));
  });

  it("does not take the start of the workers for their pace", () => {
    const left = new TimeLeft(1000);
    for (let now = 5000; now <= 6500; now += 100) left.report((now - 5000) / 10, now);
    expect(left.seconds(6500)).toBe(9);
  });

  it("does not jump with every report when the pace trembles", () => {
    const lines = said(shown(2000, (s) => 100 + 40 * Math.sin(9 * s)));
    const jumps = lines.slice(1).filter((line, i) => Math.abs(Number(line) - Number(lines[i])) > 1);
    const rises = lines.slice(1).filter((line, i) => Number(line) > Number(lines[i]));
    expect(jumps.length).toBeLessThanOrEqual(1);
    expect(rises.length).toBeLessThanOrEqual(1);
  });

  it("follows when the pace changes for good", () => {
    const left = new TimeLeft(1000);
    for (let now = 100; now <= 3000; now += 100) left.report(now / 10, now);
    expect(left.seconds(3000)).toBe(7);
    for (let now = 3100; now <= 9000; now += 100) left.report(300 + (now - 3000) / 50, now);
    // 580 are left at 20 a second.
    expect(left.seconds(9000)).toBeGreaterThan(22);
    expect(left.seconds(9000)).toBeLessThan(37);
  });

  it("does not take a sleep of the page for work", () => {
    const left = new TimeLeft(1000);
    for (let now = 100; now <= 3000; now += 100) left.report(now / 10, now);
    const hour = 3_600_000;
    for (let now = 3100; now <= 6000; now += 100) {
      left.report(now / 10, hour + now);
      expect(left.seconds(hour + now)).toBeLessThanOrEqual(8);
      expect(left.seconds(hour + now)).toBeGreaterThanOrEqual(3);
    }
  });
});
