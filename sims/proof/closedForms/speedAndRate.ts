import { constant } from "../../scenario/presets/constant.ts";
import { exactOf } from "../meanOf.ts";
import { asked, vector, type Answer, type Proof } from "../Proof.ts";
import { smooth, type Values } from "../smooth.ts";

/** What money sooner is worth to a supplier: F·r_s·Δt/360. */
export function valueOfSpeed(face: number, rate: number, days: number): number {
  return (face * rate * days) / 360;
}

/** What cheaper money is worth to it: F(r_s − r_f)·τ/360. */
export function valueOfRate(face: number, dear: number, cheap: number, days: number): number {
  return (face * (dear - cheap) * days) / 360;
}

const FACE = 1e6;

/** What an invoice of a million costs its supplier. */
function cost(terms: number, rest: Values): Answer {
  const trade = { face: constant(FACE), terms: constant(terms), dayCount: 360 } as const;
  const scenario = smooth({ ...rest, trade, bank: { rate: 0.05 } });
  // In minor units, of which a unit has a hundred.
  return exactOf({ scenario, of: "cost", scale: 0.01 });
}

const waits = { sme: { tries: 0, fallbackRate: 0.12 } };
const minus = (a: Answer, b: Answer): Answer => ({ value: Number(a.value) - Number(b.value) });

export const speedAndRateProof: Proof = {
  id: "C10",
  kind: "closedForm",
  name: "Value of speed and of rate",
  formula: "F·r_s·Δt/360 + F(r_s − r_f)·τ/360",
  checks: [
    vector({ what: "10 days of 1,000,000 at 12 %", expected: 3333, digits: 0 }, () =>
      valueOfSpeed(FACE, 0.12, 10),
    ),
    vector({ what: "60 days at 5 in place of 12 %", expected: 11_667, digits: 0 }, () =>
      valueOfRate(FACE, 0.12, 0.05, 60),
    ),
    vector({ what: "30 days at 4 in place of 9 % of 250,000", expected: 1041.67, digits: 2 }, () =>
      valueOfRate(250_000, 0.09, 0.04, 30),
    ),
    asked({ what: "unfinanced 70 less 60 days: cost", expected: 3333.33, digits: 2 }, () =>
      minus(cost(70, waits), cost(60, waits)),
    ),
    asked({ what: "60 days unfinanced less financed: cost", expected: 11_666.67, digits: 2 }, () =>
      minus(cost(60, waits), cost(60, {})),
    ),
  ],
};
