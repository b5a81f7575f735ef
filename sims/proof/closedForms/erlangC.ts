import type { Scenario } from "../../scenario/Scenario.ts";
import { meanOf } from "../meanOf.ts";
import { asked, vector, type Proof } from "../Proof.ts";
import { smooth } from "../smooth.ts";

/**
 * The probability of having to wait at a desk of `officers`, Poisson arrivals at `arrivals` a day, each
 * officer done with `served` a day, exponential: Erlang C. Source: Erlang (1917).
 * @throws RangeError if the desk cannot keep up.
 */
export function erlangC(officers: number, arrivals: number, served: number): number {
  const load = arrivals / served;
  if (!(load < officers)) {
    throw new RangeError(`invalid load: ${load}; expected less than ${officers} officers`);
  }
  // Erlang B by its recursion, which adds no factorials.
  let blocked = 1;
  for (let c = 1; c <= officers; c++) blocked = (load * blocked) / (c + load * blocked);
  return (officers * blocked) / (officers - load * (1 - blocked));
}

/** Mean days in queue: C/(cμ − λ). */
export function queueWait(officers: number, arrivals: number, served: number): number {
  return erlangC(officers, arrivals, served) / (officers * served - arrivals);
}

function desk(officers: number, arrivals: number, served: number): Scenario {
  return smooth({
    run: { horizon: 365, warmup: 40, cooldown: 0 },
    trade: { volume: arrivals * 365 },
    bank: { count: 1, officers, check: { family: "exponential", mean: 1 / served } },
  });
}

const waits = (served: number) => () =>
  meanOf({ scenario: desk(4, 20, served), of: "stage.queue", replications: 60 });

export const erlangProof: Proof = {
  id: "C5",
  kind: "closedForm",
  name: "A bank's desk: M/M/c",
  formula: "Erlang C; Wq = C/(cμ − λ)",
  checks: [
    vector({ what: "λ 20, μ 6, c 4: must wait", expected: 0.65772, digits: 5 }, () =>
      erlangC(4, 20, 6),
    ),
    vector({ what: "λ 20, μ 6, c 4: wait", expected: 0.16443, digits: 5, unit: "days" }, () =>
      queueWait(4, 20, 6),
    ),
    vector({ what: "λ 20, μ 5.5, c 4: must wait", expected: 0.80622, digits: 5 }, () =>
      erlangC(4, 20, 5.5),
    ),
    vector({ what: "λ 20, μ 5.5, c 4: wait", expected: 0.40311, digits: 5, unit: "days" }, () =>
      queueWait(4, 20, 5.5),
    ),
    vector({ what: "λ 1, μ 2, c 1: wait", expected: 0.5, unit: "days" }, () => queueWait(1, 1, 2)),
    asked({ what: "λ 20, μ 6, c 4: wait", expected: 0.16443, unit: "days" }, waits(6)),
    asked({ what: "λ 20, μ 5.5, c 4: wait", expected: 0.40311, unit: "days" }, waits(5.5)),
  ],
};
