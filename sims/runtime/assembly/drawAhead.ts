import * as at from "../layout/memory.ts";
import * as plain from "../layout/plainRow.ts";

/**
 * Draws what most cases ask of a plain delay or guard, to byte `to` and onwards: word 0 of Threefry2x32-20, as in
 * firstWord.ts, for `count` names from `entity` on; `first` is the first case of these. Two times four at once, x and y:
 * each alone would wait for itself.
 */
export function drawAhead(
  rule: i32,
  seed: i32,
  replication: i32,
  entity: i32,
  first: i32,
  count: i32,
  to: i32,
): void {
  const drawnBy = load<i32>(at.PLAIN_ROWS + (rule << (plain.ROW_BITS + 2)));
  const purpose = i32x4.splat(drawnBy & plain.PURPOSE_MASK);
  const attempt = i32x4.splat(
    (drawnBy & plain.WITH_BANK) == 0 ? 0 : (drawnBy & plain.WITH_PASS) == 0 ? ~plain.PASSES : -1,
  );
  const last = i32x4.splat(0x1bd11bda ^ seed ^ replication);
  for (let i = 0; i < count; i += 8) {
    let key0 = i32x4.splat(seed);
    let key1 = i32x4.splat(replication);
    let key2 = last;
    const attempts = at.ATTEMPTS + ((first + i) << 2);
    const names = i32x4.add(i32x4.splat(entity + i), key0);
    const counter = i32x4.add(purpose, key1);
    let x0 = i32x4.add(names, i32x4(0, 1, 2, 3));
    let y0 = i32x4.add(names, i32x4(4, 5, 6, 7));
    let x1 = i32x4.add(counter, v128.and(v128.load(attempts), attempt));
    let y1 = i32x4.add(counter, v128.and(v128.load(attempts, 16), attempt));
    for (let round = 1; ; round += 2) {
      x0 = i32x4.add(x0, x1);
      y0 = i32x4.add(y0, y1);
      x1 = v128.xor(turn(x1, 13), x0);
      y1 = v128.xor(turn(y1, 13), y0);
      x0 = i32x4.add(x0, x1);
      y0 = i32x4.add(y0, y1);
      x1 = v128.xor(turn(x1, 15), x0);
      y1 = v128.xor(turn(y1, 15), y0);
      x0 = i32x4.add(x0, x1);
      y0 = i32x4.add(y0, y1);
      x1 = v128.xor(turn(x1, 26), x0);
      y1 = v128.xor(turn(y1, 26), y0);
      x0 = i32x4.add(x0, x1);
      y0 = i32x4.add(y0, y1);
      if (round == 5) break;
      const after = i32x4.add(key2, i32x4.splat(round));
      x1 = i32x4.add(v128.xor(turn(x1, 6), x0), after);
      y1 = i32x4.add(v128.xor(turn(y1, 6), y0), after);
      x0 = i32x4.add(i32x4.add(x0, key1), x1);
      y0 = i32x4.add(i32x4.add(y0, key1), y1);
      x1 = v128.xor(turn(x1, 17), x0);
      y1 = v128.xor(turn(y1, 17), y0);
      x0 = i32x4.add(x0, x1);
      y0 = i32x4.add(y0, y1);
      x1 = v128.xor(turn(x1, 29), x0);
      y1 = v128.xor(turn(y1, 29), y0);
      x0 = i32x4.add(x0, x1);
      y0 = i32x4.add(y0, y1);
      x1 = v128.xor(turn(x1, 16), x0);
      y1 = v128.xor(turn(y1, 16), y0);
      x0 = i32x4.add(x0, x1);
      y0 = i32x4.add(y0, y1);
      const next = i32x4.add(key0, i32x4.splat(round + 1));
      x1 = i32x4.add(v128.xor(turn(x1, 24), x0), next);
      y1 = i32x4.add(v128.xor(turn(y1, 24), y0), next);
      x0 = i32x4.add(x0, key2);
      y0 = i32x4.add(y0, key2);
      const before = key0;
      key0 = key2;
      key2 = key1;
      key1 = before;
    }
    v128.store(to + (i << 2), i32x4.add(x0, key1));
    v128.store(to + (i << 2), i32x4.add(y0, key1), 16);
  }
}

function turn(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by));
}
