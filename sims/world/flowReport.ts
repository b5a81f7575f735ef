import { column, type Category } from "../measures/columns.ts";
import { FLOWS, type FlowId } from "../measures/flows.ts";
import { account, category, flowPlace } from "./books.ts";
import { CATEGORY_COUNT, type World } from "./World.ts";

const FLOW_COLUMNS = Object.fromEntries(
  FLOWS.map(({ id }) => [id, column[`flow.${id}`]]),
) as Record<FlowId, number>;
const ACCOUNTS = Object.values(account);
const WHATS = Array.from({ length: CATEGORY_COUNT }, (_, what) => what);

/** What one account paid another under a category in a tier, minor units. */
function paid(w: World, tier: number, what: Category, payer: number, payee: number): number {
  return w.flows[flowPlace(tier, category[what], payer, payee)]!;
}

/**
 * What an account paid less what it got, as it happened: expected losses are left out, and of credits
 * all but what banks pay.
 */
export function netOf(w: World, tier: number, who: number): number {
  let net = 0;
  for (const what of WHATS) {
    if (what === category.riskCharge) continue;
    const byBanksAlone = what === category.dilution;
    for (const other of ACCOUNTS) {
      if (!byBanksAlone || who === account.bank) net += w.flows[flowPlace(tier, what, who, other)]!;
      if (!byBanksAlone || other === account.bank) {
        net -= w.flows[flowPlace(tier, what, other, who)]!;
      }
    }
  }
  return net;
}

/** Writes who paid whom for what in one tier; of fraud, the expectation that `reportFraud` has written. */
export function reportFlows(w: World, tier: number, rows: Float64Array, offset: number): void {
  const { sme, obligor, coreEnterprise, bank, operator, lender } = account;
  const { resources, market, estate } = account;
  const put = (id: FlowId, amount: number): void => {
    rows[offset + FLOW_COLUMNS[id]] = amount;
  };
  const of = (what: Category, payer: number, payee: number): number =>
    paid(w, tier, what, payer, payee);
  const debtor = of("labour", obligor, resources);
  const credits =
    of("dilution", bank, obligor) + of("dilution", bank, sme) - of("dilution", sme, bank);
  put("waiting", of("waiting", sme, resources));
  put("supplierWork", of("labour", sme, resources));
  put(tier === 0 ? "coreWork" : "debtorWork", debtor);
  put("bankWork", of("bankOpex", bank, resources));
  put("bankOnboarding", of("onboarding", bank, resources));
  put("ledgerTx", of("ledgerTx", operator, resources));
  put("ledgerOnboarding", of("ledgerOnboarding", operator, resources));
  put("ledgerFixed", of("ledgerFixed", operator, resources));
  put("bridgeReal", of("bridgeReal", lender, resources));
  put("discount", of("discount", sme, bank));
  put("serviceFee", of("serviceFee", sme, bank));
  put("platformFee", of("platformFee", sme, operator));
  put("bridgeInterest", of("bridgeInterest", sme, lender));
  put("earlyDiscount", of("earlyDiscount", sme, coreEnterprise));
  put("timeValue", of("timeValue", sme, market));
  put("float", of("float", sme, market) - of("float", market, sme));
  put("bankFunding", of("funding", bank, market));
  put("lenderFunding", of("funding", lender, market));
  put("coreFunding", of("funding", coreEnterprise, market));
  put("supplierRisk", of("riskCharge", sme, estate));
  put("bankRisk", of("riskCharge", bank, estate));
  put("fraud", rows[offset + column.falseLoss]! + rows[offset + column.resaleLoss]!);
  put("kept", of("loss", bank, sme));
  put(tier === 0 ? "coreCredits" : "supplierCredits", credits);
  put("premium", of("premium", sme, market));
  put("registryFee", of("registryFee", sme, resources));
  put("lateInterest", of("lateInterest", coreEnterprise, sme));
  put("bankLateInterest", of("lateInterest", coreEnterprise, bank));
  put("lineFee", of("lineFee", coreEnterprise, bank));
  put("bankCapital", of("capitalCharge", bank, market));
}
