import * as v from "valibot";
import { numberField as number } from "../fields.ts";

/** What it takes to found a shared ledger, to run it, and to keep it going. */
export const networkSchema = v.object({
  build: number("network.build"),
  buildYears: number("network.buildYears"),
  integration: number("network.integration"),
  nodeYearly: number("network.nodeYearly"),
  governanceYearly: number("network.governanceYearly"),
});

/** One fixed cost a year for everything, whoever takes part. */
export const PLAIN_NETWORK = {
  build: 0,
  buildYears: 5,
  integration: 0,
  nodeYearly: 0,
  governanceYearly: 0,
} as const;
