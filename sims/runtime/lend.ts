import { STAMPS } from "../rules/plainActions.ts";
import type { World } from "../world/World.ts";
import { heap } from "./heap.ts";
import * as at from "./layout/memory.ts";

/** The arrays of cases that the assembled loop reads and writes, and where they stand in the kernel's memory. */
const PLACES = {
  ...(Object.fromEntries(
    STAMPS.map((stamp, i) => [stamp, at.STAMPS + i * at.STAMP_BYTES]),
  ) as Record<(typeof STAMPS)[number], number>),
  delivered: at.DELIVERED,
  issued: at.ISSUED,
  due: at.DUE,
  stageSince: at.STAGE_SINCE,
  name: at.NAME,
  flags: at.FLAGS,
  bank: at.BANK,
  pass: at.PASS,
  ownWeight: at.OWN_WEIGHT,
  tier: at.TIER,
  stage: at.STAGE,
  counts: at.COUNTS,
  stageDays: at.STAGE_DAYS,
  deskRows: at.DESKS,
} as const;
type Name = keyof typeof PLACES;
const NAMES = Object.keys(PLACES) as Name[];

let borrower: World | undefined;
/** That of the borrower that grows with the cases. */
let lent: Float64Array | undefined;

/** Whether the kernel's memory has room for the world. */
export function hasRoomFor({ delivered, tiers, desks }: World): boolean {
  const fits = delivered.length <= at.MOST_CASES && tiers <= at.MOST_TIERS;
  return fits && desks.length <= at.MOST_BANKS;
}

/**
 * Lets this world keep in the kernel's memory what the assembled loop needs, until another does: then
 * it gets arrays of its own back. One that has grown since is lent it again.
 */
export function lend(w: World): void {
  if (w === borrower && w.delivered === lent) return;
  if (borrower && w !== borrower) move(borrower, (array) => array.slice());
  move(w, (array, name) => {
    const { constructor } = array;
    const there = new (constructor as typeof Float64Array)(heap, PLACES[name], array.length);
    there.set(array);
    return there;
  });
  borrower = w;
  lent = w.delivered;
}

function move(
  w: World,
  to: <A extends World[Name]>(array: A, name: Name) => ArrayLike<number>,
): void {
  Object.assign(w, Object.fromEntries(NAMES.map((name) => [name, to(w[name], name)])));
}
