import * as v from "valibot";
import {
  choiceField as choice,
  distributionField as distribution,
  integerField as integer,
  numberField as number,
} from "../fields.ts";

/** What it takes to found a shared ledger, to run it, and to keep it going. */
export const networkSchema = v.object({
  build: number("network.build"),
  buildYears: number("network.buildYears"),
  integration: number("network.integration"),
  nodeYearly: number("network.nodeYearly"),
  governanceYearly: number("network.governanceYearly"),
  membership: choice("network.membership", ["complete", "growing"]),
  innovation: number("network.innovation"),
  imitation: number("network.imitation"),
  age: number("network.age"),
  privacy: number("network.privacy"),
  rivals: integer("network.rivals"),
  corrections: number("network.corrections"),
  correction: distribution("network.correction"),
  credibleFrom: number("network.credibleFrom"),
  windDown: choice("network.windDown", ["never", "day", "chance", "losses"]),
  windDownDay: number("network.windDownDay"),
  windDownRate: number("network.windDownRate"),
  runway: number("network.runway"),
  lookEvery: number("network.lookEvery"),
  handSettlement: distribution("network.handSettlement"),
  handCost: number("network.handCost"),
});

/** One ledger at one fixed cost a year; whoever takes part does so from the start and passes payables on. */
export const PLAIN_NETWORK = {
  build: 0,
  buildYears: 5,
  integration: 0,
  nodeYearly: 0,
  governanceYearly: 0,
  membership: "complete",
  innovation: 0.03,
  imitation: 0.38,
  age: 0,
  privacy: 0,
  rivals: 1,
  corrections: 0,
  correction: { family: "constant", value: 3 },
  credibleFrom: 0,
  windDown: "never",
  windDownDay: 182,
  windDownRate: 0.2,
  runway: 5_000_000,
  lookEvery: 365,
  handSettlement: { family: "constant", value: 3 },
  handCost: 100,
} as const;
