import { constant } from "../../scenario/presets/constant.ts";
import { meanOf } from "../meanOf.ts";
import { asked, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/**
 * Half of the debts are not confirmed and are paid after 60 days; the others have money as soon as they are
 * approved, which takes from 0 to 20 days, evenly.
 */
const slowAndRefused =
  (
    together: { readonly obligor: number; readonly world: number },
    { replications, volume }: { readonly replications: number; readonly volume: number },
  ) =>
  () =>
    meanOf({
      scenario: smooth({
        trade: { terms: constant(60), volume },
        core: { approval: { family: "uniform", min: 0, max: 20 }, refusesConfirmation: 0.5 },
        together: { ...together, file: 0, rates: 0 },
      }),
      of: "timeToCash",
      replications,
    });

/** Where a whole world shares its luck, many worlds tell more than many invoices. */
const FEW_WORLDS = { replications: 100, volume: 300 };
const MANY_WORLDS = { replications: 1000, volume: 30 };

export const togetherProof: Proof = {
  id: "E2",
  kind: "closedForm",
  name: "Slow approval and refusal that rise together",
  formula: "E[time] = ½·60 + 20·(¼ − arcsin(ρ/√2)/2π)",
  note: "A Gaussian copula leaves each by itself as it was. Independent, it would be 35 days.",
  checks: [
    asked({ what: "ρ = 1/√2 at one debtor", expected: 100 / 3, digits: 3, unit: "days" }, () =>
      slowAndRefused({ obligor: Math.SQRT1_2, world: 0 }, FEW_WORLDS)(),
    ),
    asked({ what: "ρ = 1 at one debtor", expected: 32.5, digits: 1, unit: "days" }, () =>
      slowAndRefused({ obligor: 1, world: 0 }, FEW_WORLDS)(),
    ),
    asked({ what: "ρ = 1/√2 in one world", expected: 100 / 3, digits: 3, unit: "days" }, () =>
      slowAndRefused({ obligor: 0, world: Math.SQRT1_2 }, MANY_WORLDS)(),
    ),
  ],
};
