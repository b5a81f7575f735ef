import { column, type Category } from "../measures/columns.ts";
import type { FlowId } from "../measures/flows.ts";
import { account, category, flowPlace } from "./books.ts";
import { CATEGORY_COUNT, MOST_ACCOUNTS, type World } from "./World.ts";

const { sme, obligor, coreEnterprise, bank, operator, lender } = account;
const { resources, market, estate } = account;
const ACCOUNT_COUNT = Object.keys(account).length;
/** Places from one tier to the next. */
const OF_A_TIER = CATEGORY_COUNT * MOST_ACCOUNTS * MOST_ACCOUNTS;

/** Flows that are one category from one account to another: their column, and where they stand in the first tier. */
const PLAIN_FLOWS = (
  [
    ["waiting", "waiting", sme, resources],
    ["supplierWork", "labour", sme, resources],
    ["bankWork", "bankOpex", bank, resources],
    ["bankOnboarding", "onboarding", bank, resources],
    ["ledgerTx", "ledgerTx", operator, resources],
    ["ledgerOnboarding", "ledgerOnboarding", operator, resources],
    ["ledgerFixed", "ledgerFixed", operator, resources],
    ["bridgeReal", "bridgeReal", lender, resources],
    ["discount", "discount", sme, bank],
    ["serviceFee", "serviceFee", sme, bank],
    ["platformFee", "platformFee", sme, operator],
    ["bridgeInterest", "bridgeInterest", sme, lender],
    ["earlyDiscount", "earlyDiscount", sme, coreEnterprise],
    ["timeValue", "timeValue", sme, market],
    ["bankFunding", "funding", bank, market],
    ["lenderFunding", "funding", lender, market],
    ["coreFunding", "funding", coreEnterprise, market],
    ["supplierRisk", "riskCharge", sme, estate],
    ["bankRisk", "riskCharge", bank, estate],
    ["kept", "loss", bank, sme],
    ["premium", "premium", sme, market],
    ["registryFee", "registryFee", sme, resources],
    ["lateInterest", "lateInterest", coreEnterprise, sme],
    ["bankLateInterest", "lateInterest", coreEnterprise, bank],
    ["lineFee", "lineFee", coreEnterprise, bank],
    ["bankCapital", "capitalCharge", bank, market],
  ] as const satisfies readonly (readonly [FlowId, Category, number, number])[]
).map(([id, what, payer, payee]) => ({
  at: column[`flow.${id}`],
  place: flowPlace(0, category[what], payer, payee),
}));

/** What one account paid another under a category in a tier, minor units. */
function paid(w: World, tier: number, what: number, payer: number, payee: number): number {
  return w.flows[flowPlace(tier, what, payer, payee)]!;
}

const nets = new Float64Array(ACCOUNT_COUNT);

/**
 * What each account paid less what it got in a tier, as it happened: expected losses are left out, and of
 * credits all but what banks pay. By number of the account; the array is good until the next call.
 */
export function netsOf(w: World, tier: number): Float64Array {
  nets.fill(0);
  for (let what = 0; what < CATEGORY_COUNT; what++) {
    if (what === category.riskCharge) continue;
    for (let payer = 0; payer < ACCOUNT_COUNT; payer++) {
      if (what === category.dilution && payer !== bank) continue;
      const from = flowPlace(tier, what, payer, 0);
      for (let payee = 0; payee < ACCOUNT_COUNT; payee++) {
        const amount = w.flows[from + payee]!;
        if (amount === 0) continue;
        nets[payer]! += amount;
        nets[payee]! -= amount;
      }
    }
  }
  return nets;
}

/** Writes who paid whom for what in one tier; of fraud, the expectation that `reportFraud` has written. */
export function reportFlows(w: World, tier: number, rows: Float64Array, offset: number): void {
  for (const { at, place } of PLAIN_FLOWS) rows[offset + at] = w.flows[tier * OF_A_TIER + place]!;
  const { labour, dilution, float } = category;
  const debtor = paid(w, tier, labour, obligor, resources);
  rows[offset + column[tier === 0 ? "flow.coreWork" : "flow.debtorWork"]] = debtor;
  rows[offset + column["flow.float"]] =
    paid(w, tier, float, sme, market) - paid(w, tier, float, market, sme);
  rows[offset + column["flow.fraud"]] =
    rows[offset + column.falseLoss]! + rows[offset + column.resaleLoss]!;
  rows[offset + column[tier === 0 ? "flow.coreCredits" : "flow.supplierCredits"]] =
    paid(w, tier, dilution, bank, obligor) +
    paid(w, tier, dilution, bank, sme) -
    paid(w, tier, dilution, sme, bank);
}
