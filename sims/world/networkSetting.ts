import type { Scenario } from "../scenario/Scenario.ts";
import type { Days, Minor, Share } from "../units.ts";
import type { Diffusion } from "./diffusion.ts";
import { minor } from "./money.ts";

const SECONDS_PER_DAY = 86_400;

/** What fixed cost comes to per unit of face that runs over a network in a year. */
interface FixedCost {
  /** f₀: whatever the number of members. */
  readonly fixedShare: number;
  /** More for each node. */
  readonly nodeShare: number;
}

/** What a network of payables takes and costs. */
export interface Network extends FixedCost {
  /** From sending a transaction until it is final. */
  readonly latency: Days;
  readonly transactionCost: Minor;
  readonly onboardCost: Minor;
  /** Share of a financed amount. */
  readonly fee: Share;
}

/** Who is on which ledger, and since when. */
export function networkMembers({ network }: Scenario) {
  const { membership, innovation, imitation, age, privacy, rivals } = network;
  const diffusion: Diffusion | undefined =
    membership === "growing" ? { innovation, imitation, age } : undefined;
  return {
    /** Undefined where everybody who ever joins has from the start. */
    diffusion,
    /** Share of hops at which a payable is not passed down. */
    privacy,
    /** Ledgers among which member banks are divided; `ledgerOfBank` of a world says how. */
    rivals,
    /** Whether the members that a supplier can ask differ from case to case. */
    membersVary: diffusion !== undefined || rivals > 1,
    /** Whether the probability of being on the ledger is no longer that of adoption alone. */
    pathsVary: diffusion !== undefined || privacy > 0 || rivals > 1 || network.windDown !== "never",
  };
}

/** What the ledger and the platform take and cost. */
export function prepareNetworks(scenario: Scenario) {
  const { ledger, platform } = scenario;
  return {
    ledger: {
      latency: ledger.latency / SECONDS_PER_DAY,
      transactionCost: minor(ledger.transactionCost),
      onboardCost: minor(ledger.onboardCost),
      fee: ledger.fee,
      ...ledgerFixedCost(scenario),
    },
    platform: {
      latency: 0,
      transactionCost: minor(platform.transactionCost),
      onboardCost: minor(platform.onboardCost),
      fee: platform.fee,
      ...platformFixedCost(scenario),
    },
  } satisfies Record<string, Network>;
}

/** Each ledger's: one sum a year, the build written off, staff, and what every node costs. */
function ledgerFixedCost({ ledger, network }: Scenario): FixedCost {
  const { build, buildYears, integration, nodeYearly, governanceYearly, rivals } = network;
  const { fixedYearly, networkFace } = ledger;
  return {
    fixedShare: perFace(
      (fixedYearly + build / buildYears + governanceYearly) * rivals,
      networkFace,
    ),
    nodeShare: perFace(nodeYearly + integration / buildYears, networkFace),
  };
}

/** A central platform has one operator, whose computers are in the sum. */
function platformFixedCost({ platform }: Scenario): FixedCost {
  return { fixedShare: perFace(platform.fixedYearly, platform.networkFace), nodeShare: 0 };
}

function perFace(yearly: number, networkFace: number): number {
  return networkFace > 0 ? yearly / networkFace : 0;
}
