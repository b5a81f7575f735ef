import * as rows from "../layout/caseRow.ts";
import * as col from "../layout/configurationRow.ts";
import * as at from "../layout/memory.ts";

export function timesOf(c: i32): i32 {
  return at.TIMES + (c << (rows.TIMES_BITS + 3));
}

export function marksOf(c: i32): i32 {
  return at.MARKS + (c << (rows.MARKS_BITS + 2));
}

/** Where the row of the case's configuration begins, counted in numbers as in the plain loop. */
export function rowOf(marks: i32): i32 {
  return load<i32>(marks, rows.CONFIGURATION << 2) << col.ROW_BITS;
}

export function rowEntry(place: i32): i32 {
  return load<i32>(at.TABLE + (place << 2));
}

export function delivered(c: i32): f64 {
  return load<f64>(at.DELIVERED + (c << 3));
}

export function flags(c: i32): i32 {
  return load<i32>(at.FLAGS + (c << 2));
}

export function pass(c: i32): i32 {
  return load<i32>(at.PASS + (c << 2));
}

export function tier(c: i32): i32 {
  return load<i8>(at.TIER + c);
}
