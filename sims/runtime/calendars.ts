import type { Calendar } from "../world/Calendar.ts";
import { heap } from "./heap.ts";
import * as at from "./layout/memory.ts";

const known: (Calendar | undefined)[] = [];

/** Puts these calendars into the kernel's memory; those that every hour works need not be known there. */
export function loadCalendars(calendars: readonly Calendar[]): void {
  calendars.slice(0, at.MOST_CALENDARS).forEach((calendar, i) => {
    if (known[i] === calendar) return;
    known[i] = calendar;
    const place = at.CALENDARS + i * at.CALENDAR_BYTES;
    const { open, length, before, dayOf } = calendar.rows;
    new Float64Array(heap, place, 2).set([open, length]);
    const days = dayOf.subarray(0, before[at.CALENDAR_DAYS]);
    new Int32Array(heap, place + at.WORKING_DAYS, 1)[0] = days.length;
    new Int32Array(heap, place + at.BEFORE, at.CALENDAR_DAYS + 1).set(
      before.subarray(0, at.CALENDAR_DAYS + 1),
    );
    new Int32Array(heap, place + at.DAY_OF, days.length).set(days);
  });
}
