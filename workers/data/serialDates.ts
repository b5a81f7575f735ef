/** Days from 30 December 1899, Excel's day 0, to 1 January 1970. */
const EPOCH = 25_569;
/** Days between Excel's two ways to count. */
const TO_1904 = 1462;
const DAY = 86_400_000;
/** 31 December 9999. */
export const LAST_SERIAL = 2_958_465;

/** An Excel serial date as days since 1 January 1970. Day 60, a 29 February 1900 that never was, is told as 28 February. */
export function daysOfSerial(serial: number, from1904 = false): number {
  const serial1900 = from1904 ? serial + TO_1904 : serial;
  return serial1900 - EPOCH + (serial1900 < 60 ? 1 : 0);
}

/** An Excel serial date in ISO, with the time of day if it has one. */
export function isoOfSerial(serial: number, from1904 = false): string {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return String(serial);
  const seconds = Math.round(daysOfSerial(serial, from1904) * 86_400);
  const text = new Date(seconds * 1000).toISOString();
  return (seconds * 1000) % DAY === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
