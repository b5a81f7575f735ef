import { ANCHOR } from "./anchor.ts";
import { BANK } from "./bank.ts";
import { CHARGES } from "./charges.ts";
import { CORE } from "./core.ts";
import { DESK } from "./desk.ts";
import { EARLY_PAYMENT } from "./earlyPayment.ts";
import { FINANCE } from "./finance.ts";
import { FRAUD } from "./fraud.ts";
import { LEDGER } from "./ledger.ts";
import { NETWORK } from "./network.ts";
import type { Parameter } from "./Parameter.ts";
import { RECEIVABLES } from "./receivables.ts";
import { RUN } from "./run.ts";
import { SHOCKS } from "./shocks.ts";
import { SME } from "./sme.ts";
import { TOGETHER } from "./together.ts";
import { TRADE } from "./trade.ts";

const ALL = [
  ...TRADE,
  ...SME,
  ...FINANCE,
  ...CORE,
  ...EARLY_PAYMENT,
  ...BANK,
  ...DESK,
  ...LEDGER,
  ...NETWORK,
  ...RECEIVABLES,
  ...ANCHOR,
  ...SHOCKS,
  ...TOGETHER,
  ...FRAUD,
  ...CHARGES,
  ...RUN,
] as const;

/** Dot path of a value that a user can set. */
export type ParameterId = (typeof ALL)[number]["id"];

/** Every parameter, in the order of the groups and of the page. */
export const CATALOGUE: readonly Parameter<ParameterId>[] = ALL;

const byId: ReadonlyMap<string, Parameter<ParameterId>> = new Map(CATALOGUE.map((p) => [p.id, p]));

/** Whether a text names a parameter. */
export function isParameterId(id: string): id is ParameterId {
  return byId.has(id);
}

/** The entry of a parameter. Throws a TypeError for a name that is not in the catalogue. */
export function parameter(id: ParameterId): Parameter<ParameterId> {
  const entry = byId.get(id);
  if (entry === undefined) throw new TypeError(`No parameter is called ${id}`);
  return entry;
}
