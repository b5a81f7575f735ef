import type { ValueSource } from "../Scenario.ts";

const leftOut = (what: string): ValueSource => ({
  evidence: "assumed",
  source: `Assumed: left out, so that it changes nothing. ${what}`,
});

const IN_FIXED =
  "The fixed cost a year has it in one sum; whoever sets it apart takes it out there.";

/** From memory of the paper; of consumer goods, and of no ledger. */
const BASS =
  "Sultan, Farley and Lehmann 1990 (Journal of Marketing Research 27), means of 213 applications of the Bass model: 0.03 and 0.38 a year, mostly consumer goods; quoted from memory. Matters only where membership grows.";

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
  "network.membership": leftOut("Shares of members are those that the simulated year has."),
  "network.innovation": { evidence: "published", source: BASS },
  "network.imitation": { evidence: "published", source: BASS },
  "network.age": leftOut("Matters only where membership grows."),
  "network.privacy": leftOut("No figure is published."),
  "network.rivals": leftOut(
    "Two, from 1 to 6, is a guess: China alone had several (云信, 微企链, 双链通, e信通).",
  ),
  "network.corrections": leftOut("No figure is published."),
  "network.correction": leftOut(
    "Three working days, from half a day to 20, is a guess; matters only where payables are frozen.",
  ),
  "network.credibleFrom": leftOut(
    "That there is a threshold is a result of Gong, Ban and Zhang 2022 (doi 10.3868/s060-014-022-0008-3), who give no figure for it.",
  ),
  "network.windDown": leftOut(
    "Four networks closed: we.trade in June 2022, Marco Polo in February 2023, TradeLens in the first quarter of 2023, Contour in November 2023.",
  ),
  "network.windDownDay": leftOut("The middle of the year; matters only where it closes on a day."),
  "network.windDownRate": leftOut(
    "Four closed within two years of a handful; matters only where it closes by chance.",
  ),
  "network.runway": leftOut(
    "As much as we.trade raised in 2021, 5.5 million euro (theblock.co 150204), rounded; matters only where losses close it.",
  ),
  "network.lookEvery": leftOut("Yearly accounts; matters only where losses close it."),
  "network.handSettlement": leftOut(
    "Three working days, from half a day to 20, as for other exceptions; matters only where the operator closes.",
  ),
  "network.handCost": leftOut("A round figure; matters only where the operator closes."),
} satisfies Readonly<Record<`network.${string}`, ValueSource>>;
