import type { Days, Share } from "../units.ts";
import type { OpeningHours } from "../world/Calendar.ts";

/**
 * The hours and weekdays in which events fall: the fewest whole hours in a row that hold a share of
 * them, of those the ones that hold most; and every weekday with a fifth of an even share or more.
 * @param instants Days from a Monday, on the wall.
 */
export function openingHours(instants: readonly Days[], share: Share): OpeningHours {
  const byHour = new Array<number>(24).fill(0);
  const byWeekday = new Array<number>(7).fill(0);
  for (const t of instants) {
    byHour[Math.floor((t - Math.floor(t)) * 24)]!++;
    byWeekday[Math.floor(t) % 7]!++;
  }
  const even = instants.length / 7;
  const weekdays = byWeekday.flatMap((n, i) => (n >= even / 5 ? [i + 1] : []));
  for (let length = 1; length < 24; length++) {
    let best = 0;
    let most = -1;
    for (let opens = 0; opens + length <= 24; opens++) {
      const held = byHour.slice(opens, opens + length).reduce((sum, n) => sum + n, 0);
      if (held > most) [best, most] = [opens, held];
    }
    if (most >= share * instants.length) return { opens: best, closes: best + length, weekdays };
  }
  return { opens: 0, closes: 24, weekdays };
}
