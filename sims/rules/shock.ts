import type { AnnualRate, Days, Minor } from "../units.ts";
import { interest, roundHalfEven } from "../world/money.ts";
import type { World } from "../world/World.ts";

/**
 * A jump of rates between two dates is known to whoever asks for a rate: nobody has to be told. What
 * accrues costs more for the days within; a price that is fixed in advance is that of its day.
 */
export function accrued(w: World, amount: Minor, rate: AnnualRate, from: Days, to: Days): Minor {
  const { rateJump, shockFrom, shockTo, dayCount } = w.setting;
  if (rateJump === 0) return interest(amount, rate, to - from, dayCount);
  const within = Math.max(0, Math.min(to, shockTo) - Math.max(from, shockFrom));
  return roundHalfEven((amount * (rate * (to - from) + rateJump * within)) / dayCount);
}

/** Whether the bank at work has stopped: it lends nothing that it has not promised before. */
export function isStopped(w: World, c: number): boolean {
  const { bankStops, shockFrom, shockTo } = w.setting;
  return w.bank[c]! < bankStops && w.now >= shockFrom && w.now < shockTo;
}

/** A rate as it is quoted now, `rate` being the one of this world. */
export function quoted(w: World, rate: AnnualRate): AnnualRate {
  const { rateJump, shockFrom, shockTo } = w.setting;
  return w.now >= shockFrom && w.now < shockTo ? rate + rateJump : rate;
}
