import type { Scenario } from "../scenario/Scenario.ts";

/** What fixed cost comes to per unit of face that runs over a network in a year. */
export interface FixedCost {
  /** f₀: whatever the number of members. */
  readonly fixedShare: number;
  /** More for each node. */
  readonly nodeShare: number;
}

/** The ledger's: one sum a year, the build written off, staff, and what every node costs. */
export function ledgerFixedCost({ ledger, network }: Scenario): FixedCost {
  const { build, buildYears, integration, nodeYearly, governanceYearly } = network;
  const { fixedYearly, networkFace } = ledger;
  return {
    fixedShare: perFace(fixedYearly + build / buildYears + governanceYearly, networkFace),
    nodeShare: perFace(nodeYearly + integration / buildYears, networkFace),
  };
}

/** A central platform has one operator, whose computers are in the sum. */
export function platformFixedCost({ platform }: Scenario): FixedCost {
  return { fixedShare: perFace(platform.fixedYearly, platform.networkFace), nodeShare: 0 };
}

function perFace(yearly: number, networkFace: number): number {
  return networkFace > 0 ? yearly / networkFace : 0;
}
