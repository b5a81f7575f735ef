import { describe, expect, it } from "vitest";
import { uniform } from "../../../sims/random/threefry.ts";
import { EventQueue } from "../../../sims/runtime/EventQueue.ts";
import { Desk } from "../../../sims/world/Desk.ts";

type Staffing = readonly (readonly [at: number, officers: number])[];

/** Files through the scenarios' own desk; returns when each begins and ends. */
function run(arrivals: readonly number[], service: (file: number) => number, staffing: Staffing) {
  const desk = new Desk();
  const queue = new EventQueue();
  const start: number[] = [];
  const end: number[] = [];
  const RELEASE = 1;
  const STAFF = 2;
  const ARRIVE = 3;
  let now = 0;
  const take = (file: number): void => {
    start[file] = now;
    queue.push(now + service(file), RELEASE, file);
  };
  desk.open(0);
  staffing.forEach(([at], i) => queue.push(at, STAFF, i));
  arrivals.forEach((at, file) => queue.push(at, ARRIVE, file));
  while (queue.size > 0) {
    now = queue.firstTime;
    const what = queue.firstKey;
    const item = queue.firstItem;
    queue.pop();
    if (what === ARRIVE && desk.join(item)) take(item);
    if (what === STAFF) desk.staff(staffing[item]?.[1] ?? 0, take);
    if (what === RELEASE) {
      end[item] = now;
      const next = desk.release();
      if (next >= 0) take(next);
    }
  }
  return { start, end };
}

/** A slot: at one instant up to `most` files are taken, then no more until the next. */
function slots(list: Staffing): Staffing {
  return list.flatMap(([at, most]) => [[at, most] as const, [at, 0] as const]);
}

describe("Desk", () => {
  it("serves first come, first served (Ciw's FIFO case)", () => {
    const { start, end } = run([1, 2, 3, 4, 5], () => 1.5, [[0, 1]]);
    expect(start).toEqual([1, 2.5, 4, 5.5, 7]);
    expect(end).toEqual([2.5, 4, 5.5, 7, 8.5]);
  });

  it("takes a limited number of files at each slot (Ciw's slotted case)", () => {
    const arrivals = [0.3, 0.5, 0.7, 1.2, 1.3, 1.8, 2.6, 2.7, 3.1];
    const { start } = run(
      arrivals,
      () => 0.5,
      slots([
        [1, 3],
        [2, 2],
        [3, 5],
        [4, 3],
      ]),
    );
    expect(start).toEqual([1, 1, 1, 2, 2, 3, 3, 3, 4]);
  });

  it("takes files in repeated runs, twice a cycle (Ciw's repeated slots)", () => {
    const runs = [1.5, 4.4, 5.9, 8.8, 10.3, 13.2, 14.7, 17.6];
    const staffing = slots(runs.map((at, i) => [at, i % 2 === 0 ? 1 : 3] as const));
    const { start } = run([0.7, 1.4, 2.6, 2.9, 4.3, 5.5, 6.1, 15], () => 0.2, staffing);
    expect(start).toEqual([1.5, 4.4, 4.4, 4.4, 5.9, 8.8, 8.8, 17.6]);
  });

  it("lets more officers start at once, and one who leaves finish (simmer's schedule case)", () => {
    const { start, end } = run([0, 0, 0], () => 2, [
      [0, 1],
      [1, 3],
      [2, 1],
    ]);
    expect(end).toEqual([2, 3, 3]);
    expect(end.map((t, i) => t - (start[i] ?? NaN))).toEqual([2, 2, 2]);
  });

  it("follows a daily timetable of officers (simmer's daily schedule)", () => {
    // One file is always there, of no length to speak of: what is taken at once tells who is on duty.
    const staffing: Staffing = [
      [0, 3],
      [8, 1],
      [16, 2],
      [24, 3],
      [32, 1],
      [40, 2],
      [48, 3],
    ];
    const arrivals = staffing.flatMap(([at]) => [at + 1, at + 1, at + 1, at + 1]);
    const { start } = run(arrivals, () => 0.5, staffing);
    const atOnce = staffing.map(([at]) => [at, start.filter((t) => t === at + 1).length]);
    expect(atOnce).toEqual(staffing.map((entry) => [...entry]));
  });

  it("in series gives the 5.333 days of a Jackson tandem, within 4 standard errors", () => {
    const FILES = 5000;
    const stays = Array.from({ length: 40 }, (_, world) => {
      const draw = (file: number, what: number, mean: number): number =>
        -mean * Math.log(uniform(20261123, world, file, what, 0));
      let t = 0;
      const arrivals = Array.from({ length: FILES }, (__, file) => (t += draw(file, 0, 2)));
      const first = run(arrivals, (file) => draw(file, 1, 1), [[0, 1]]);
      const second = run(first.end, (file) => draw(file, 2, 1.25), [[0, 1]]);
      const counted = second.end.slice(200).map((end, i) => end - (arrivals[i + 200] ?? NaN));
      return counted.reduce((sum, stay) => sum + stay, 0) / counted.length;
    });
    const mean = stays.reduce((sum, stay) => sum + stay, 0) / stays.length;
    const squares = stays.reduce((sum, stay) => sum + (stay - mean) ** 2, 0);
    const error = Math.sqrt(squares / (stays.length * (stays.length - 1)));
    expect(error).toBeLessThan(0.1);
    expect(Math.abs(mean - 16 / 3)).toBeLessThan(4 * error);
  });

  it("hands out the next file at once when one has been withdrawn", () => {
    const desk = new Desk();
    desk.open(1);
    expect([desk.join(1), desk.join(2), desk.join(3)]).toEqual([true, false, false]);
    expect([desk.release(), desk.release(), desk.release()]).toEqual([2, 3, -1]);
    expect(desk.join(4)).toBe(true);
  });
});
