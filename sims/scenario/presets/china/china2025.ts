import type { Scenario } from "../../Scenario.ts";
import { china2018 } from "./china2018.ts";
import { holidays2025 } from "./holidays.ts";
import { sources2025 } from "./sources2025.ts";

/** Terms of 2024 cut off at the 60 days that large firms may take from June 2025 on. */
const terms = {
  family: "empirical" as const,
  probabilities: [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 1],
  quantiles: [0, 13.9, 24, 31.3, 42, 51.1, 60, 60],
};

/** The China of 2025: money has become cheap, and large firms must pay small ones within 60 days. */
export const china2025: Scenario = {
  ...china2018,
  id: "china-2025",
  title: "China 2025, three tiers",
  note:
    "As China 2018, with the rates, holidays and rules of 2025: bank loans to small firms at 3.48 %, " +
    "and State Council Decree 802, which has large firms pay small ones within 60 days from June " +
    "2025. That is below the six months to which the rules of June 2025 hold electronic vouchers, so " +
    "a payable runs no longer than the invoice behind it. The decree binds large firms; the model " +
    "has one distribution of terms for every tier. How deeper tiers' rates fell, and how far lateness " +
    "did, is not published: assumed. Costs are as in China 2018, so that only what changed differs.",
  sources: sources2025,
  calendar: { ...china2018.calendar, holidays: holidays2025 },
  trade: { ...china2018.trade, terms },
  chain: { ...china2018.chain, paidLate: 0.35 },
  tier2: { ...china2018.tier2, decline: 0.45, rate: 0.07, fallbackRate: 0.12 },
  tier3: { ...china2018.tier3, decline: 0.65, rate: 0.12, fallbackRate: 0.15 },
  tier4: { ...china2018.tier4, decline: 0.7, rate: 0.14, fallbackRate: 0.18 },
  core: { ...china2018.core, paidLate: 0.35 },
  sme: { ...china2018.sme, fallbackRate: 0.07 },
  bank: { ...china2018.bank, decline: 0.35, rate: 0.0348, fee: 0.003, fundingRate: 0.018 },
  ledger: { ...china2018.ledger, rate: 0.034 },
};
