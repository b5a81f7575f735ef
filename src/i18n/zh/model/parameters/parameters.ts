import type { ParameterId } from "../../../../../sims/index.ts";
import { BANK } from "./bank.ts";
import { CHARGES } from "./charges.ts";
import { CORE } from "./core.ts";
import { LEDGER } from "./ledger.ts";
import { NETWORK } from "./network.ts";
import { RECEIVABLES } from "./receivables.ts";
import { RISKS } from "./risks.ts";
import { RUN } from "./run.ts";
import { SME } from "./sme.ts";
import { TRADE } from "./trade.ts";

/** Every parameter of the catalogue: one that is new does not build until it has its Chinese. */
export const PARAMETERS: Readonly<Record<ParameterId, readonly [label: string, help: string]>> = {
  ...TRADE,
  ...SME,
  ...CORE,
  ...BANK,
  ...LEDGER,
  ...NETWORK,
  ...RECEIVABLES,
  ...RISKS,
  ...CHARGES,
  ...RUN,
};
