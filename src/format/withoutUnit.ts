/** The first of two values without its unit where both have the same: "20 % to 95 %" as "20 to 95 %". */
export function withoutUnit(a: string, b: string): string {
  const unit = /^[\d.,−]+(\s.+)$/.exec(b)?.[1];
  return unit !== undefined && a.endsWith(unit) ? a.slice(0, -unit.length) : a;
}
