import type { Scenario } from "../../scenario/Scenario.ts";
import { constant } from "../../scenario/presets/constant.ts";
import { exactOf, meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/**
 * The terms at which a supplier that now finances at `cheap`, after a lag of `lag` days, is no better
 * off than one that waited `terms` days at `dear`: L + (r_s/r_f)(T₀ − L).
 */
export function evenTerms(terms: number, lag: number, dear: number, cheap: number): number {
  return lag + (dear / cheap) * (terms - lag);
}

/** The same without lag where only a share `used` of invoices is financed. */
export function evenTermsInPart(terms: number, used: number, dear: number, cheap: number): number {
  return (terms * dear) / (used * cheap + (1 - used) * dear);
}

const DEAR = 0.12;
const CHEAP = 0.05;

function waiting(terms: number): Scenario {
  return smooth({
    trade: { terms: constant(terms), dayCount: 360 },
    sme: { tries: 0, fallbackRate: DEAR },
  });
}

function financed(terms: number, lag: number, used = 1): Scenario {
  return smooth({
    trade: { terms: constant(terms), dayCount: 360 },
    core: { confirm: constant(lag) },
    sme: { fallbackRate: DEAR },
    bank: { rate: CHEAP, decline: 1 - used },
  });
}

const COST = { of: "cost", per: "face", scale: 100 } as const;

export const termExtensionProof: Proof = {
  id: "C9",
  kind: "closedForm",
  name: "Longer terms that eat the gain",
  formula: "T₁ = L + (r_s/r_f)(T₀ − L); in part T₀·r_s/(γ·r_f + (1 − γ)·r_s)",
  note: "The model is asked what both cost per 100 of invoice: the same, 2.00.",
  checks: [
    vector({ what: "12 and 5 %, 60 days", expected: 144, digits: 1, unit: "days" }, () =>
      evenTerms(60, 0, DEAR, CHEAP),
    ),
    vector(
      { what: "the same, 10 days until confirmed", expected: 130, digits: 1, unit: "days" },
      () => evenTerms(60, 10, DEAR, CHEAP),
    ),
    vector({ what: "60 % of it financed", expected: 92.3, digits: 1, unit: "days" }, () =>
      evenTermsInPart(60, 0.6, DEAR, CHEAP),
    ),
    asked({ what: "waits 60 days at 12 %: cost per 100", expected: 2 }, () =>
      exactOf({ scenario: waiting(60), ...COST }),
    ),
    asked({ what: "terms 144, at once at 5 %: cost per 100", expected: 2 }, () =>
      exactOf({ scenario: financed(144, 0), ...COST }),
    ),
    asked({ what: "terms 130, after 10 days at 5 %: cost per 100", expected: 2 }, () =>
      exactOf({ scenario: financed(130, 10), ...COST }),
    ),
    asked({ what: "terms 92.3, 60 % of it at 5 %: cost per 100", expected: 2 }, () =>
      meanOf({
        scenario: financed(evenTermsInPart(60, 0.6, DEAR, CHEAP), 0, 0.6),
        ...COST,
        replications: 50,
      }),
    ),
  ],
};
