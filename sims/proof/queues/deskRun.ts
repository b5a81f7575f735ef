import { EventQueue } from "../../runtime/EventQueue.ts";
import { Desk } from "../../world/Desk.ts";

/** From when on how many officers are on duty. */
export type Staffing = readonly (readonly [at: number, officers: number])[];

const RELEASE = 1;
const STAFF = 2;
const ARRIVE = 3;

/** Files through the scenarios' own desk, by a timetable of officers: when each begins and ends. */
export function deskRun(
  arrivals: readonly number[],
  service: (file: number) => number,
  staffing: Staffing,
): { readonly start: readonly number[]; readonly end: readonly number[] } {
  const desk = new Desk();
  const queue = new EventQueue();
  const start: number[] = [];
  const end: number[] = [];
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
export function slots(list: Staffing): Staffing {
  return list.flatMap(([at, most]) => [[at, most] as const, [at, 0] as const]);
}
