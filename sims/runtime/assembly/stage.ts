import { CASE_WEIGHT, LAST_DAY } from "../../measures/grids.ts";
import * as at from "../layout/memory.ts";
import { tier } from "./rows.ts";
import * as numbers from "./numbers.ts";
import * as rules from "./rules.ts";

const STOPPED = -2;

/** As `enterStage` of world/clock.ts. */
export function enterStage(c: i32, next: i32, instant: f64): void {
  const current: i32 = load<i8>(at.STAGE + c);
  if (current == STOPPED) return;
  const end = load<f64>(at.ISSUED + (c << 3)) + LAST_DAY;
  const now = instant < end ? instant : end;
  const since = at.STAGE_SINCE + (c << 3);
  if (current >= 0) {
    const days = now - load<f64>(since);
    const weight = load<i32>(at.OWN_WEIGHT + (c << 2));
    const together =
      weight == CASE_WEIGHT || current == numbers.APPROVAL || current == numbers.EXCEPTION;
    const place = at.STAGE_DAYS + ((tier(c) * numbers.STAGE_COUNT + current) << 3);
    store<f64>(place, load<f64>(place) + (together ? days : (days * weight) / CASE_WEIGHT));
  }
  store<i8>(at.STAGE + c, next);
  store<f64>(since, now);
}
