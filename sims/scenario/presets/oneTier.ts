import { constant } from "./constant.ts";

const AT_ONCE = constant(0);

/** Values of the deeper tiers that change nothing, for a scenario of the first tier alone. */
export const ONE_TIER = {
  chain: {
    tiers: 1,
    passedOn: 0.5,
    lag: AT_ONCE,
    approval: AT_ONCE,
    paidLate: 0,
    lateDays: AT_ONCE,
    contagion: 0,
    contagionCap: 0,
    lossGivenDefault: 0,
  },
  tier2: { refusesConfirmation: 0, decline: 0, rate: 0, fallbackRate: 0, defaultRate: 0 },
  tier3: { refusesConfirmation: 0, decline: 0, rate: 0, fallbackRate: 0, defaultRate: 0 },
  tier4: { refusesConfirmation: 0, decline: 0, rate: 0, fallbackRate: 0 },
} as const;
