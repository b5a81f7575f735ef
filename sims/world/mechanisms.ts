import type { Arm, Coalition, Variant } from "../experiment/RunTable.ts";

/** What is switched on in an arm. */
export interface Mechanisms {
  /** Documents between core enterprise and first tier may be digital. */
  readonly digital: boolean;
  /** Where confirmed payables live: with one operator, on a shared ledger, or nowhere. */
  readonly network: "platform" | "ledger" | undefined;
  /** A payable can be split and passed down to deeper tiers. */
  readonly passesDown: boolean;
}

export const MECHANISMS: Readonly<Record<Arm, Mechanisms>> = {
  T: { digital: false, network: undefined, passesDown: false },
  D: { digital: true, network: undefined, passesDown: false },
  C: { digital: true, network: "platform", passesDown: false },
  L: { digital: true, network: "ledger", passesDown: true },
};

/**
 * What can be switched on by itself, in the order in which the arms add it: digital documents;
 * payables confirmed with one operator; passing them down; a shared ledger in the operator's place.
 */
export const MECHANISM_NAMES = ["digital", "payables", "passing", "ledger"] as const;
export type MechanismName = (typeof MECHANISM_NAMES)[number];

/** What each adds to those before it, in plain words. */
export const MECHANISM_LABELS: Readonly<Record<MechanismName, string>> = {
  digital: "Digital documents",
  payables: "Confirmed payables, one operator",
  passing: "Passing payables down",
  ledger: "A shared ledger in the operator's place",
};

/** The name under which worlds with these mechanisms are run. */
export function coalitionOf(names: readonly MechanismName[]): Coalition {
  return `+${MECHANISM_NAMES.filter((name) => names.includes(name)).join("+")}`;
}

/**
 * The mechanisms of an arm or a coalition. Without payables there is nothing to pass down, and
 * nothing for a ledger to hold.
 */
export function mechanismsOf(variant: Variant): Mechanisms {
  if (isArm(variant)) return MECHANISMS[variant];
  const names = variant.slice(1).split("+");
  const network = names.includes("ledger") ? "ledger" : "platform";
  const hasPayables = names.includes("payables");
  return {
    digital: names.includes("digital"),
    network: hasPayables ? network : undefined,
    passesDown: hasPayables && names.includes("passing"),
  };
}

export function isArm(variant: Variant): variant is Arm {
  return Object.hasOwn(MECHANISMS, variant);
}
