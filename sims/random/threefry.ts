/**
 * Threefry2x32, a counter-based generator of 32-bit words: the same key and counter give the same
 * words in any order, on any thread. Source: Salmon, Moraes, Dror and Shaw, "Parallel random
 * numbers: as easy as 1, 2, 3", SC'11 (2011), and its library Random123.
 */

const PARITY = 0x1bd11bda;
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
const TWO_TO_MINUS_32 = 1 / 4294967296;

/** What `uniform` gives at least; at most it gives 1 less this. */
export const SMALLEST_UNIFORM = 1 / 8589934592;

/**
 * The reference form: both words, as unsigned integers, for any number of rounds.
 * The model uses 20 rounds through `uniform`; 13 is the published minimum that passes BigCrush.
 */
export function threefry2x32(
  rounds: 13 | 20,
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
): readonly [number, number] {
  const key = [key0 | 0, key1 | 0, PARITY ^ key0 ^ key1] as const;
  let x0 = (counter0 + key[0]) | 0;
  let x1 = (counter1 + key[1]) | 0;
  for (let round = 0; round < rounds; round++) {
    const turn = ROTATIONS[round % 8] ?? 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << turn) | (x1 >>> (32 - turn))) ^ x0;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      x0 = (x0 + (key[injection % 3] ?? 0)) | 0;
      x1 = (x1 + (key[(injection + 1) % 3] ?? 0) + injection) | 0;
    }
  }
  return [x0 >>> 0, x1 >>> 0];
}

/**
 * One uniform number in (0, 1) by name: Threefry2x32-20 with key (seed, replication) and counter
 * (entity, purpose | attempt << 8); u = (word 0 + ½)·2⁻³², so from 2⁻³³ to 1 − 2⁻³³.
 *
 * `seed`, `replication` and `entity` are 32-bit integers, `purpose` is below 256 and `attempt`
 * below 2²⁴; nothing is checked here, the caller's purposes and attempts are bounded by design.
 */
export function uniform(
  seed: number,
  replication: number,
  entity: number,
  purpose: number,
  attempt: number,
): number {
  const word = firstWord(seed, replication, entity, purpose | (attempt << 8));
  return ((word >>> 0) + 0.5) * TWO_TO_MINUS_32;
}

/**
 * Word 0 of Threefry2x32-20, as a signed 32-bit integer: what `uniform` divides by 2³².
 * Eight rounds a turn of the loop: short enough for engines to inline, and as fast as all written out.
 */
export function firstWord(key0: number, key1: number, counter0: number, counter1: number): number {
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  let k2 = PARITY ^ k0 ^ k1;
  let x0 = (counter0 + k0) | 0;
  let x1 = (counter1 + k1) | 0;
  for (let i = 1; i <= 5; i += 2) {
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    if (i === 5) break;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2 + i) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k0 + i + 1) | 0;
    const first = k0;
    k0 = k2;
    k2 = k1;
    k1 = first;
  }
  // The last rotation touches word 1 only, which is not used; the fifth injection adds key word 2.
  return (x0 + k1) | 0;
}
