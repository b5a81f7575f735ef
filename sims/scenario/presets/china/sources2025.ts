import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import { assumed, entry } from "../citations.ts";
import { sources } from "./sources.ts";

const ATRADIUS_CHINA =
  "Just over a third of invoices in China overdue in 2024 (Atradius). Surveys differ: Coface counts " +
  "longer delays, of fewer firms.";
const CHEAPER = "Assumed: dearer than tier 1 as before, at the lower level of 2025.";

/** Where the values of 2025 come from; what has not changed is cited as for 2018. */
export const sources2025: Readonly<Record<ParameterId, ValueSource>> = {
  ...sources,
  "calendar.holidays": entry(
    "published",
    "General Office of the State Council, arrangement of holidays for 2025 (12 November 2024); early " +
      "2026 by the rule in the same notice. The weekends worked in exchange are left out.",
  ),
  "trade.terms": entry(
    "derived",
    "Average terms of 76 days in 2024 (Coface China Payment Survey 2025), spread as in China 2018, " +
      "with whatever is longer brought down to 60 days: State Council Decree 802, from June 2025, for " +
      "large firms that buy from small ones. Taken as if all obeyed, and for all tiers.",
  ),
  "chain.paidLate": entry("proxy", `${ATRADIUS_CHINA} Buyers of all sizes.`),
  "core.paidLate": entry("published", ATRADIUS_CHINA),
  "core.lateDays": entry(
    "published",
    "A mean of 65 days when late, 2024 (Coface China Payment Survey 2025). Shape assumed (sigma 0.8).",
  ),
  "tier2.decline": assumed("Assumed, between tiers 1 and 3; no refusals by tier are published."),
  "tier2.rate": assumed(`${CHEAPER} Within 5 to 12 %.`),
  "tier2.fallbackRate": assumed("Assumed: a step dearer than what a financier asks of this tier."),
  "tier3.decline": assumed("Assumed: fewer than the four of five reported around 2018."),
  "tier3.rate": assumed(`${CHEAPER} Within 8 to 18 %.`),
  "tier3.fallbackRate": assumed("Assumed: a step dearer than what a financier asks of this tier."),
  "sme.fallbackRate": assumed("Assumed: a step dearer than its bank, as a factor would be."),
  "bank.decline": assumed(
    "Assumed, below the 41 to 45 % refused of SMEs' requests for trade finance worldwide (Asian " +
      "Development Bank surveys, 2019 and 2025), since lending to small firms was pushed.",
  ),
  "bank.rate": entry(
    "published",
    "Average rate on new loans to small and micro firms in June 2025: 3.48 % (Xinhua).",
  ),
  "bank.fee": assumed("Assumed, the low end of 0.3 to 1 %: kind to the paper path."),
  "bank.fundingRate": assumed("Assumed: near the short money market rates of 2025."),
  "ledger.rate": assumed(
    "Assumed: 0.6 of a point, within 0.3 to 1.0, on an assumed 2.8 % for the core enterprise itself.",
  ),
};
