import * as at from "../layout/memory.ts";
import * as numbers from "./numbers.ts";

/**
 * The earliest instant at which so many more working days have passed, as `addNow` of world/Calendar.ts; −1 where
 * that is not to be told here.
 */
export function endIn(number: i32, now: f64, days: f64): f64 {
  const calendar = at.CALENDARS + (number - 1) * at.CALENDAR_BYTES;
  if (!(now < at.CALENDAR_DAYS)) return -1;
  const day = <i32>now;
  const opens = load<f64>(calendar, at.OPENS);
  const length = load<f64>(calendar, at.LENGTH);
  const before = load<i32>(calendar + (day << 2), at.BEFORE);
  const after = load<i32>(calendar + (day << 2), at.BEFORE + 4);
  if (days == 0) {
    const part = now - <f64>day;
    if (after != before && part < opens + length - numbers.SLACK) {
      return part < opens ? <f64>day + opens : now;
    }
    if (after >= load<i32>(calendar, at.WORKING_DAYS)) return -1;
    return <f64>load<i32>(calendar + (after << 2), at.DAY_OF) + opens;
  }
  let worked: f64 = before;
  if (after != before) {
    const part = (now - <f64>day - opens) / length;
    worked += part <= 0 ? 0 : part >= 1 ? 1 : part;
  }
  worked += days;
  if (!(worked < at.CALENDAR_DAYS)) return -1;
  const last = <i32>Math.ceil(worked) - 1;
  const whole = last > 0 ? last : 0;
  if (whole >= load<i32>(calendar, at.WORKING_DAYS)) return -1;
  const dayOf = load<i32>(calendar + (whole << 2), at.DAY_OF);
  const end = <f64>dayOf + opens + (worked - <f64>whole) * length;
  return end > now ? end : now;
}
