import * as v from "valibot";
import { numberField as number } from "../fields.ts";

/** What finance costs its parties beside interest and fee: capital, collection, confirmation, late days, cover. */
export const chargesSchema = v.object({
  hurdle: number("charges.hurdle"),
  capitalRatio: number("charges.capitalRatio"),
  riskWeight: number("charges.riskWeight"),
  ledgerRiskWeight: number("charges.ledgerRiskWeight"),
  collection: number("charges.collection"),
  ledgerCollection: number("charges.ledgerCollection"),
  overdue: number("charges.overdue"),
  lineFee: number("charges.lineFee"),
  ledgerLineFee: number("charges.ledgerLineFee"),
  confirm: number("charges.confirm"),
  ledgerConfirm: number("charges.ledgerConfirm"),
  lateInterest: number("charges.lateInterest"),
  premium: number("charges.premium"),
  ledgerPremium: number("charges.ledgerPremium"),
  registryFee: number("charges.registryFee"),
  ledgerRegistryFee: number("charges.ledgerRegistryFee"),
});

/** Nobody bears any of it: capital that need earn nothing more than other money costs nothing more. */
export const NO_CHARGES = {
  hurdle: 0,
  capitalRatio: 0.08,
  riskWeight: 1,
  ledgerRiskWeight: 1,
  collection: 0,
  ledgerCollection: 0,
  overdue: 0,
  lineFee: 0,
  ledgerLineFee: 0,
  confirm: 0,
  ledgerConfirm: 0,
  lateInterest: 0,
  premium: 0,
  ledgerPremium: 0,
  registryFee: 0,
  ledgerRegistryFee: 0,
} as const;
