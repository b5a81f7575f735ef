import { describe, expect, it } from "vitest";
import { readTimeStamp, wallClock } from "../../../sims/calibration/timeStamp.ts";

const stamp = (text: string) => {
  const read = readTimeStamp(text);
  if (read === undefined) throw new Error(text);
  return read;
};

describe("readTimeStamp", () => {
  it("counts days from a Monday", () => {
    const { instant, offset, month } = stamp("2011-10-03T12:00:00+02:00");
    expect((instant + offset) % 7).toBeCloseTo(0.5, 9);
    expect(month).toBe("2011-10");
    const gap = stamp("2012-03-01T00:00:00Z").instant - stamp("2012-02-28T00:00:00Z").instant;
    expect(gap).toBe(2);
  });

  it("takes an instant as the same whatever the offset", () => {
    const here = stamp("2011-10-01T00:38:44.546000+02:00").instant;
    expect(stamp("2011-09-30T22:38:44.546Z").instant).toBeCloseTo(here, 9);
  });

  it.each(["", "yesterday", "2011-13-01T00:00:00Z", "2011-10-01", "1.10.2011 00:38"])(
    "reads nothing from %j",
    (text) => expect(readTimeStamp(text)).toBeUndefined(),
  );
});

describe("wallClock", () => {
  it("changes its offset where the log's own stamps do", () => {
    const summer = stamp("2011-10-29T10:00:00+02:00");
    const winter = stamp("2011-10-31T10:00:00+01:00");
    const onWall = wallClock([winter, summer]);
    expect(onWall(summer.instant + 0.5) % 1).toBeCloseTo(22 / 24, 9);
    expect(onWall(winter.instant + 0.5) % 1).toBeCloseTo(22 / 24, 9);
    expect(onWall(summer.instant - 1) % 1).toBeCloseTo(10 / 24, 9);
  });
});
