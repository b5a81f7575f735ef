import type { Claim } from "./Claim.ts";
import { FRAUD_CLAIMS } from "./published/frauds.ts";
import { REMEMBERED_CLAIMS } from "./published/fromMemory.ts";
import { LEDGER_CLAIMS } from "./published/ledgers.ts";
import { LENDER_CLAIMS } from "./published/lenders.ts";
import { STUDY_CLAIMS } from "./published/studies.ts";

/** The published claims that Daybook is held against, as it found them, in the order of their ids. */
export const CLAIMS: readonly Claim[] = [
  ...LEDGER_CLAIMS,
  ...LENDER_CLAIMS,
  ...STUDY_CLAIMS,
  ...FRAUD_CLAIMS,
  ...REMEMBERED_CLAIMS,
];
