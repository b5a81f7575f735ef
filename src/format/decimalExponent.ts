/**
 * The power of ten that a finite number has as its first digit: 3 for 2500, −1 for 0.5; 0 for 0. Read off its
 * digits, since engines differ in `Math.log10` by the last bit.
 */
export function decimalExponent(value: number): number {
  return Number(value.toExponential().split("e")[1] ?? 0);
}
