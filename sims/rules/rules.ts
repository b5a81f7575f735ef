import type { ActionName, DelayName, GuardName } from "../machines/names.ts";
import type { Days } from "../units.ts";
import type { World } from "../world/World.ts";
import { bankActions, bankDelays, bankGuards } from "./bank.ts";
import {
  coreEnterpriseActions,
  coreEnterpriseDelays,
  coreEnterpriseGuards,
} from "./coreEnterprise.ts";
import { earlyPaymentActions, earlyPaymentGuards } from "./earlyPayment.ts";
import { ledgerActions, ledgerDelays, ledgerGuards } from "./ledger.ts";
import { smeActions, smeDelays, smeGuards } from "./sme.ts";

/** The instant at which a delay begun now ends. Pure: it may be asked any number of times. */
export type Delay = (w: World, c: number) => Days;
/** Pure, like a delay. */
export type Guard = (w: World, c: number) => boolean;
export type Action = (w: World, c: number) => void;

export const delays: Readonly<Record<DelayName, Delay>> = {
  ...smeDelays,
  ...coreEnterpriseDelays,
  ...bankDelays,
  ...ledgerDelays,
};
export const guards: Readonly<Record<GuardName, Guard>> = {
  ...smeGuards,
  ...coreEnterpriseGuards,
  ...bankGuards,
  ...ledgerGuards,
  ...earlyPaymentGuards,
};
export const actions: Readonly<Record<ActionName, Action>> = {
  ...smeActions,
  ...coreEnterpriseActions,
  ...bankActions,
  ...ledgerActions,
  ...earlyPaymentActions,
};
