import type { ValueSource } from "../Scenario.ts";

const guess = (what: string): ValueSource => ({
  evidence: "assumed",
  source: `Assumed: left out, so that it changes nothing. A guess: ${what}.`,
});

/** From memory of the paper; of consumer goods, and of no ledger. */
const BASS: ValueSource = {
  evidence: "published",
  source: "Sultan, Farley and Lehmann 1990, means of 213 applications to goods; from memory.",
};

/** Of neutral values for which more is known than that they are left out; CONTRIBUTING has the rest. */
export const NETWORK_SOURCES = {
  "network.build": guess("1 to 30 million dollars"),
  "network.integration": guess("50,000 to 1 million dollars"),
  "network.nodeYearly": guess("15,000 to 200,000 dollars"),
  "network.innovation": BASS,
  "network.imitation": BASS,
  "network.rivals": guess("1 to 6"),
} satisfies Readonly<Record<`network.${string}`, ValueSource>>;
