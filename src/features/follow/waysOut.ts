import { parameter, valueOf, type ParameterId } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { Follow } from "./createFollow.ts";
import type { FollowQuestion } from "./followQuestion.ts";

/** What leads from a choice that finds no invoice to one that does: other values, or another question. */
export type WayOut =
  | { readonly values: Readonly<Partial<Record<ParameterId, number>>> }
  | { readonly question: Partial<FollowQuestion> };

/** Assumed, each enough to be seen within the replications that are searched: so much of it at least. */
const SEEN = {
  fraud: 0.02,
  duplicates: 100,
  declined: 0.2,
  volume: 500,
} as const;

/** The ways out where there is no such invoice, the one that keeps to the choice first; none otherwise. */
export function waysOut({ request, none }: Pick<Follow, "request" | "none">): readonly WayOut[] {
  if (!none) return [];
  const { scenario, tier, choice, replication, arms } = request;
  const raise = (values: Readonly<Partial<Record<ParameterId, number>>>) =>
    raised(scenario, values);
  const typical: WayOut[] = choice === "typical" ? [] : [{ question: { choice: "typical" } }];
  switch (none.reason) {
    case "fraudOff":
    case "noDuplicate":
      return [
        ...raise({
          "fraud.share": SEEN.fraud,
          "bank.count": 2,
          // Duplicates are a part of fraud by default: only where there are too few they are raised.
          ...(none.reason === "noDuplicate" || scenario.fraud.duplicate === 0
            ? { "fraud.duplicate": SEEN.duplicates }
            : {}),
        }),
        ...typical,
      ];
    case "notRefused": {
      const onPaper: ParameterId = tier === 1 ? "bank.decline" : `tier${tier as 2 | 3 | 4}.decline`;
      return [...raise({ [onPaper]: SEEN.declined }), ...typical];
    }
    case "noGain":
      return [
        ...raise(
          arms[1] === "L"
            ? { "adoption.banks": 1, "adoption.suppliers": 1 }
            : { "adoption.digitisation": 1 },
        ),
        ...typical,
      ];
    case "noTier": {
      const [, most] = parameter("chain.tiers").limits;
      const { tiers } = scenario.chain;
      return [
        ...(tier <= most ? raise({ "chain.tiers": tier }) : []),
        { question: { tier: tiers } },
      ];
    }
    case "noInvoices":
      return [
        ...raise({ "trade.volume": SEEN.volume }),
        { question: { replication: replication + 1 } },
      ];
    case "noNumber":
    case "afterDefault":
      return [...(choice === 0 ? [] : [{ question: { choice: 0 } }]), ...typical];
  }
}

/** Those of some values that are more than the scenario's own, as one way; none if there are none. */
function raised(
  scenario: Scenario,
  values: Readonly<Partial<Record<ParameterId, number>>>,
): readonly WayOut[] {
  const more = Object.entries(values).filter(
    ([id, value]) => Number(valueOf(scenario, id as ParameterId)) < value,
  );
  return more.length === 0 ? [] : [{ values: Object.fromEntries(more) }];
}
