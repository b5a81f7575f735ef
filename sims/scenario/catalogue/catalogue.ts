import { BANK } from "./bank.ts";
import { CORE } from "./core.ts";
import { EARLY_PAYMENT } from "./earlyPayment.ts";
import { FINANCE } from "./finance.ts";
import { LEDGER } from "./ledger.ts";
import type { Parameter } from "./Parameter.ts";
import { RUN } from "./run.ts";
import { SME } from "./sme.ts";
import { TRADE } from "./trade.ts";

const ALL = [
  ...TRADE,
  ...SME,
  ...FINANCE,
  ...CORE,
  ...EARLY_PAYMENT,
  ...BANK,
  ...LEDGER,
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
