/** A bank's log that was never kept: every file by rule, so that a fit is known beforehand. */
const START = Date.UTC(2019, 0, 7);
const HOUR = 3_600_000;

/**
 * Applications of so many weeks from Monday, 7 January 2019: ten each weekday at 7 h, papers back a
 * week later at 10 h; the fourth and the eighth never come back. The others are decided so many
 * weekdays later at noon; two of them are incomplete once and take a day more, one is declined.
 */
export function inventedBankLog(weeks: number, days = 2): string {
  const rows: string[] = [];
  for (let week = 0; week < weeks; week++) {
    for (let weekday = 0; weekday < 5; weekday++) {
      for (let i = 0; i < 10; i++) {
        const submitted = START + (week * 7 + weekday) * 24 * HOUR + 7 * HOUR;
        const comesBack = i % 4 !== 3;
        const returned = 7 * 24 + 3;
        const incomplete = i === 0 || i === 4 ? 1 : 0;
        const outcome = !comesBack ? "cancelled" : i === 1 ? "declined" : "approved";
        const decided = returned + 2 + 24 * skipping(weekday, days + incomplete);
        rows.push(
          [
            new Date(submitted).toISOString(),
            outcome,
            comesBack ? returned : "",
            comesBack ? decided : 700,
            incomplete,
            1 + incomplete,
            60 * (1 + incomplete),
          ].join(","),
        );
      }
    }
  }
  return [HEAD, ...rows, ""].join("\n");
}

export const HEAD =
  "submitted,outcome,sent_back_h,decision_h,incomplete_rounds,validation_rounds,touch_min_capped240";

/** Days until so many weekdays have passed since this one, from 0 for Monday. */
function skipping(weekday: number, workingDays: number): number {
  let days = 0;
  for (let left = workingDays; left > 0; days++) {
    if ((weekday + days + 1) % 7 < 5) left--;
  }
  return days;
}
