import * as v from "valibot";
import {
  choiceField as choice,
  distributionField as distribution,
  numberField as number,
} from "../fields.ts";

/** What a bank pays out on a debt, and what becomes of debts that are not paid as invoiced. */
export const receivablesSchema = v.object({
  advance: number("receivables.advance"),
  ledgerAdvance: number("receivables.ledgerAdvance"),
  interest: choice("receivables.interest", ["discount", "arrears"]),
  recourse: number("receivables.recourse"),
  ledgerRecourse: number("receivables.ledgerRecourse"),
  recourseAfter: number("receivables.recourseAfter"),
  recourseRate: number("receivables.recourseRate"),
  ledgerRecourseRate: number("receivables.ledgerRecourseRate"),
  disputed: number("receivables.disputed"),
  ledgerDisputed: number("receivables.ledgerDisputed"),
  credited: number("receivables.credited"),
  disputeTime: distribution("receivables.disputeTime"),
  excess: choice("receivables.excess", ["supplier", "bank"]),
  misdirected: number("receivables.misdirected"),
  forward: distribution("receivables.forward"),
  kept: number("receivables.kept"),
  uncollectable: number("receivables.uncollectable"),
  ledgerUncollectable: number("receivables.ledgerUncollectable"),
  writeOffAfter: number("receivables.writeOffAfter"),
});

/** Banks buy the whole debt for good, and every debt is paid as invoiced unless its debtor fails. */
export const SOUND_RECEIVABLES = {
  advance: 1,
  ledgerAdvance: 1,
  interest: "discount",
  recourse: 0,
  ledgerRecourse: 0,
  recourseAfter: 90,
  recourseRate: 0,
  ledgerRecourseRate: 0,
  disputed: 0,
  ledgerDisputed: 0,
  credited: 0.3,
  disputeTime: { family: "constant", value: 0 },
  excess: "supplier",
  misdirected: 0,
  forward: { family: "constant", value: 14 },
  kept: 0,
  uncollectable: 0,
  ledgerUncollectable: 0,
  writeOffAfter: 180,
} as const;
