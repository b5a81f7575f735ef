/**
 * Events at one instant run by (phase, case): one number that compares like the pair. Cases count
 * below 2^40, so tiers can have their own range of case numbers.
 */
const CASES = 2 ** 40;

export function orderKey(phase: number, c: number): number {
  return phase * CASES + c;
}

/**
 * What a case starts at the very instant of its present event cannot run in an earlier phase: a
 * cause never follows its effect. This makes the order the same whether a case runs ahead or not.
 */
export function phaseAfter(phase: number, now: number, at: number, current: number): number {
  return at === now && phase < current ? current : phase;
}

/** @throws RangeError if a rule lets a delay end before it begins, or gives no number. */
export function checkEnd(delay: string, at: number, now: number, c: number): void {
  if (at >= now) return;
  throw new RangeError(
    `invalid end of delay ${delay}: day ${at}, begun on day ${now} in case ${c}; expected that day or later`,
  );
}
