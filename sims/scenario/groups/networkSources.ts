import type { ValueSource } from "../Scenario.ts";

const leftOut = (what: string): ValueSource => ({
  evidence: "assumed",
  source: `Assumed: left out, so that it changes nothing. ${what}`,
});

const IN_FIXED =
  "The fixed cost a year has it in one sum; whoever sets it apart takes it out there.";

/** Why the neutral values of the group are as they are, and what is known of others. */
export const NETWORK_SOURCES = {
  "network.build": leftOut(
    `${IN_FIXED} No figure is published; 1 to 30 million dollars is a guess by the losses of closed networks: about 8 million euro at we.trade in 2020 (theblock.co 150204), about 85 million dollars in all at Marco Polo (fintechfutures.com, March 2023).`,
  ),
  "network.buildYears": leftOut("Five years are a usual life of software in accounts."),
  "network.integration": leftOut(
    `${IN_FIXED} 150,000 dollars, from 50,000 to 1 million, is a guess.`,
  ),
  "network.nodeYearly": leftOut(
    `${IN_FIXED} 60,000 dollars, from 15,000 to 200,000, is a guess: servers at 1,000 to 5,000 dollars a month (miniledger.cloud, a competing vendor), a fifth to half of a position, security.`,
  ),
  "network.governanceYearly": leftOut(IN_FIXED),
} satisfies Readonly<Record<`network.${string}`, ValueSource>>;
