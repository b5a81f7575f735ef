import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dateShape, isoDay } from "../../../workers/data/dates.ts";
import { isoOfSerial } from "../../../workers/data/serialDates.ts";

const day = (cell: string, order: "dmy" | "mdy" = "dmy") => {
  const date = dateOf(cell, order);
  return date && isoDay(date.instant + date.offset);
};

describe("a date in a cell", () => {
  it.each([
    ["2024-03-31", "2024-03-31"],
    ["2024/3/31", "2024-03-31"],
    ["31.03.2024", "2024-03-31"],
    ["31.3.24", "2024-03-31"],
    ["31-03-2024", "2024-03-31"],
    ["31/03/2024 23:59", "2024-03-31"],
    ["31 March 2024", "2024-03-31"],
    ["31. März 2024", "2024-03-31"],
    ["31-déc-2024", "2024-12-31"],
    ["Mar 31, 2024", "2024-03-31"],
    ["2024年3月31日", "2024-03-31"],
    ["20240331", "2024-03-31"],
    ["45382", "2024-03-31"],
    ["45382.75", "2024-03-31"],
  ])("reads %s as %s", (cell, iso) => expect(day(cell)).toBe(iso));

  it("reads day and month in the order of its column", () => {
    expect(day("3/4/2024", "dmy")).toBe("2024-04-03");
    expect(day("3/4/2024", "mdy")).toBe("2024-03-04");
  });

  it.each([
    "31.02.2024",
    "2024-13-01",
    "0/5/2024",
    "yesterday",
    "12:30",
    "1899-01-01",
    "2024-01-01 25:00",
    "",
  ])("is no date where it says %j", (cell) => expect(dateOf(cell, "dmy")).toBeUndefined());

  it("keeps the time of day, and takes its zone into account", () => {
    const utc = dateOf("2024-03-31T12:00:00Z", "dmy");
    const berlin = dateOf("2024-03-31T14:00:00.000+02:00", "dmy");
    const kolkata = dateOf("2024-03-31 17:30 +0530", "dmy");
    expect(berlin?.instant).toBeCloseTo(utc?.instant ?? NaN, 9);
    expect(kolkata?.instant).toBeCloseTo(utc?.instant ?? NaN, 9);
    expect(berlin?.offset).toBeCloseTo(2 / 24, 12);
    expect(dateOf("31/03/2024 2:15 PM", "dmy")?.instant).toBeCloseTo(
      (utc?.instant ?? 0) + 2.25 / 24,
      9,
    );
  });

  it("counts from a Monday", () => {
    expect((dateOf("2026-11-23", "dmy")?.instant ?? NaN) % 7).toBe(0); // a Monday
  });

  it("tells of the order only what its numbers tell", () => {
    expect(
      ["13/5/2024", "5/13/2024", "5/6/2024", "5/5/2024", "2024-05-06", "13/13/2024"].map(dateShape),
    ).toEqual(["dmy", "mdy", "either", "plain", "plain", undefined]);
  });

  it("comes back from every way to write it", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1970-01-02"), max: new Date("2199-12-30"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [y = "", m = "", d = ""] = iso.split("-");
          for (const cell of [iso, `${d}.${m}.${y}`, `${d}/${m}/${y}`, `${y}${m}${d}`])
            expect(day(cell)).toBe(iso);
          expect(day(`${m}/${d}/${y}`, "mdy")).toBe(iso);
        },
      ),
    );
  });

  it("is counted by Excel from two different days", () => {
    // Microsoft's own examples: 1 January 2008 is 39448, and 5 July 1998 is 35981 or 34519.
    expect(isoOfSerial(39448)).toBe("2008-01-01");
    expect(isoOfSerial(35981)).toBe("1998-07-05");
    expect(isoOfSerial(34519, true)).toBe("1998-07-05");
    expect(isoOfSerial(1)).toBe("1900-01-01");
    expect(isoOfSerial(45382.5)).toBe("2024-03-31T12:00:00");
  });
});
