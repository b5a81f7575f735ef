import type { Days, Share, WorkingDays } from "../units.ts";
import type { Calendar } from "./Calendar.ts";

const MONTHS = 12;
const MONTH: Days = 365 / MONTHS;
const HALF_ROOT = Math.sqrt(3) / 2;
/** cos(2πk/12), written out: engines differ in the last digit of a cosine. */
const WAVE = [1, HALF_ROOT, 0.5, 0, -0.5, -HALF_ROOT, -1, -HALF_ROOT, -0.5, 0, 0.5, HALF_ROOT];

/**
 * How arrivals at an even pace become seasonal: month m of twelve equal ones has
 * 1 + amplitude · cos(2π(m − peak)/12) times the pace of an even year. It is a change of time, from
 * working days at an even pace to working days: it keeps the order and the number of arrivals up to
 * the horizon, and moves them smoothly with the amplitude. Undefined where nothing is to change.
 */
export function seasonOf(
  amplitude: Share,
  peak: number,
  horizon: Days,
  office: Calendar,
): ((even: WorkingDays) => WorkingDays) | undefined {
  if (amplitude === 0) return undefined;
  const paces: number[] = [];
  /** Working days until each month begins, and the same at the months' paces. */
  const begins: number[] = [0];
  const counted: number[] = [0];
  for (let m = 0; m * MONTH < horizon; m++) {
    const end = office.elapsed(Math.min((m + 1) * MONTH, horizon));
    const pace = 1 + amplitude * WAVE[(m + 1 - peak + MONTHS) % MONTHS]!;
    paces.push(pace);
    counted.push(counted[m]! + pace * (end - begins[m]!));
    begins.push(end);
  }
  const last = paces.length;
  const scale = counted[last]! / begins[last]!;
  // A time so short that it has nothing but a month without arrivals stays as it is.
  if (!(scale > 0)) return undefined;
  return (even) => {
    const count = even * scale;
    if (count >= counted[last]!) return even;
    let m = 0;
    while (counted[m + 1]! <= count) m++;
    return begins[m]! + (count - counted[m]!) / paces[m]!;
  };
}
