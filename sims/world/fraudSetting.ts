import type { Scenario } from "../scenario/Scenario.ts";
import type { Share } from "../units.ts";

/** What there is of fraud, as shares of genuine invoices beside which each kind happens. */
export interface FraudSetting {
  readonly isOn: boolean;
  /** Of all kinds together. */
  readonly share: Share;
  /** Of cases with fraud: invented invoices that the obligor is to accept, and forged confirmations. */
  readonly fictitious: Share;
  readonly forged: Share;
  /** The rest: the genuine invoice is handed to so many banks, the first among them. */
  readonly duplicate: Share;
  readonly banks: number;
  /** That a bank which looks into the public registry finds an earlier financing. */
  readonly registryHit: Share;
  /** That the data of a digital invoice show that there are no goods. */
  readonly detection: Share;
  /** Lost of what was obtained. */
  readonly severity: Share;
}

/** Parts of the kinds are shares of their sum; with no parts there is no fraud. */
export function prepareFraud({ fraud }: Scenario): FraudSetting {
  const parts = fraud.fictitious + fraud.duplicate + fraud.forged;
  const isOn = fraud.share > 0 && parts > 0;
  const part = (of: number): Share => (isOn ? of / parts : 0);
  return {
    isOn,
    share: isOn ? fraud.share : 0,
    fictitious: part(fraud.fictitious),
    forged: part(fraud.forged),
    duplicate: part(fraud.duplicate),
    banks: fraud.banks,
    registryHit: fraud.registryCoverage * fraud.searchDiscipline,
    detection: fraud.detection,
    severity: fraud.severity,
  };
}
