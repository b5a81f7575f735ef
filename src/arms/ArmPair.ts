import type { Arm } from "../../sims/experiment/RunTable.ts";

/** The arms that something can be compared with, and those that can be compared with one before them. */
export const BASE_ARMS = ["T", "D", "C"] as const satisfies readonly Arm[];
export const OTHER_ARMS = ["D", "C", "L"] as const satisfies readonly Arm[];
export type BaseArm = (typeof BASE_ARMS)[number];
export type OtherArm = (typeof OTHER_ARMS)[number];

/** The two arms that the page compares: what to start from, and one that comes after it in the model's order. */
export type ArmPair = readonly [base: BaseArm, other: OtherArm];

export const DEFAULT_PAIR: ArmPair = ["T", "L"];

/** The arms that an arm can be compared with. */
export function othersOf(base: BaseArm): readonly OtherArm[] {
  return OTHER_ARMS.slice(BASE_ARMS.indexOf(base));
}

/** A pair with another base; the other arm stays where it can, and is the ledger's where it cannot. */
export function withBase([, other]: ArmPair, base: BaseArm): ArmPair {
  return [base, othersOf(base).includes(other) ? other : "L"];
}

/** The pair that a text such as "T,L" names; undefined where it names none. */
export function readArmPair(text: string): ArmPair | undefined {
  const [first, second, ...rest] = text.split(",");
  const base = BASE_ARMS.find((arm) => arm === first);
  const other = base && othersOf(base).find((arm) => arm === second);
  return base && other && rest.length === 0 ? [base, other] : undefined;
}
