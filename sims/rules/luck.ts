import { normalCdf, normalQuantile } from "../random/normal.ts";
import { sampleTable, type QuantileTable } from "../random/QuantileTable.ts";
import { purpose } from "../random/purposes.ts";
import { SMALLEST_UNIFORM } from "../random/threefry.ts";
import type { Share } from "../units.ts";
import type { Loads } from "../world/together.ts";
import type { World } from "../world/World.ts";

/**
 * A Gaussian copula: the score of a draw is √w·Z + √((1−w)p)·Y + √((1−w)(1−p))·z, where Z is how bad the
 * times are, Y how bad things stand with the invoice at who owes it (or the file at a bank), and z the draw's
 * own. Each is a standard normal, so the score is one, and every draw by itself has the distribution that it
 * is given; two of one party have correlation w + (1−w)p, others of the world w. Of a length more is worse,
 * of a chance less: what is below its share happens.
 */
function moved(w: World, { world, party, own }: Loads, shared: number, score: number): number {
  return world * w.times + party * shared + own * score;
}

function atScore(score: number): number {
  return within(normalCdf(score));
}

/** Uniforms are no nearer to 0 and 1 than those that are drawn. */
function within(u: number): number {
  return Math.min(Math.max(u, SMALLEST_UNIFORM), 1 - SMALLEST_UNIFORM);
}

/** How bad things stand with an invoice at who owes it. */
function obligorLuck(w: World, c: number): number {
  const { party } = w.setting.together.obligor;
  return party === 0 ? 0 : normalQuantile(w.u(purpose.obligorLuck, w.name[c]!, 0));
}

/** How hard a file is for the bank at work. */
function fileLuck(w: World, c: number): number {
  const { party } = w.setting.together.file;
  return party === 0 ? 0 : normalQuantile(w.u(purpose.fileLuck, w.name[c]!, w.bank[c]! * 8));
}

/** A length that is up to whoever owes the invoice. */
export function obligorLength(w: World, c: number, table: QuantileTable, what: number): number {
  const { obligor } = w.setting.together;
  const name = w.name[c]!;
  if (!obligor.isShared || table.kind === 0) return w.draw(table, what, name, 0);
  const own = normalQuantile(w.u(what, name, 0));
  return sampleTable(table, atScore(moved(w, obligor, obligorLuck(w, c), own)));
}

/** What is compared with a chance that is up to whoever owes the invoice. */
export function obligorChance(w: World, c: number, what: number): number {
  const { obligor } = w.setting.together;
  const u = w.u(what, w.name[c]!, 0);
  if (!obligor.isShared) return u;
  return atScore(-moved(w, obligor, obligorLuck(w, c), -normalQuantile(u)));
}

/**
 * How long something lasts that happened since its chance was below its share. Together they are one
 * quantity, 0 where it does not happen, so that those to whom it happens are not worse than is set.
 */
export function obligorLengthOf(
  w: World,
  c: number,
  table: QuantileTable,
  what: number,
  chance: number,
  share: Share,
): number {
  if (!w.setting.together.obligor.isShared) return w.draw(table, what, w.name[c]!, 0);
  return sampleTable(table, within(1 - obligorChance(w, c, chance) / share));
}

/** A length of the bank's own work at a file. */
export function fileLength(w: World, c: number, table: QuantileTable, what: number): number {
  const { file } = w.setting.together;
  const attempt = w.bank[c]! * 8;
  const name = w.name[c]!;
  if (!file.isShared || table.kind === 0) return w.draw(table, what, name, attempt);
  const own = normalQuantile(w.u(what, name, attempt));
  return sampleTable(table, atScore(moved(w, file, fileLuck(w, c), own)));
}

/** The score of a file, the lower the worse, from the one that is its own. */
export function fileScore(w: World, c: number, score: number): number {
  const { file } = w.setting.together;
  return file.isShared ? -moved(w, file, fileLuck(w, c), -score) : score;
}
