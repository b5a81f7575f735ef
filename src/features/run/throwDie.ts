/** A fresh seed of up to four digits, short enough to be read out. Chance is wanted here: it only picks a seed. */
export function throwDie(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word % 10_000;
}
