import {
  FLOWS,
  SME_COSTS,
  STAGES,
  TAIL_PARTIES,
  type Column,
  type Party,
} from "../../../../sims/index.ts";
import { PARTIES_VIEW } from "../../../i18n/parties.ts";
import { STAGES_VIEW } from "../../../i18n/stages.ts";
import { COST_WORDS } from "./costWords.ts";

/** What a sum over the invoices of a world is: its unit, and one sentence. */
export interface ColumnWords {
  readonly unit: string;
  readonly description: string;
}

type Composed = `stage.${string}` | `sme.${string}` | `net.${string}` | `flow.${string}`;

const INVOICES = "invoices";
const MINOR = "minor units";
const DAYS = "days";
const MINOR_DAYS = "minor units × days";

const invoices = (description: string): ColumnWords => ({ unit: INVOICES, description });
const minor = (description: string): ColumnWords => ({ unit: MINOR, description });
const days = (description: string): ColumnWords => ({ unit: DAYS, description });
const minorDays = (description: string): ColumnWords => ({ unit: MINOR_DAYS, description });

/** Columns with words of their own; the compiler asks for those of a new one. */
const OWN: Readonly<Record<Exclude<Column, Composed>, ColumnWords>> = {
  cases: invoices("Invoices issued within the counting window."),
  face: minor("Face of these invoices."),
  timeToCash: days("Days from the invoice to its money, each counted up to 365."),
  unpaid: invoices("Weight of what has not turned into cash within 365 days."),
  cost: minor("Suppliers' cost, with the expected loss in place of the realised one."),
  uncovered: minor("Operator's cost that its fees do not cover, 0 or more."),
  operatorIncome: minor("Operator's fees."),
  operatorCost: minor("All of the operator's cost."),
  operatorFixed: minor("The part of the operator's cost that no single invoice causes."),
  real: minor("Work, systems and scarce liquidity that all parties together use up."),
  financingCost: minor("Discount and fees of financed invoices."),
  fundsDays: minorDays("Net funds received times the days for which they were."),
  netFunds: minor("Net funds received on financed invoices."),
  financed: invoices("Invoices financed."),
  confirmationRefused: invoices("Invoices whose debt was refused to be confirmed."),
  declined: { unit: "applications", description: "Applications that a bank declined." },
  decided: { unit: "applications", description: "Applications that a bank decided on." },
  withdrawn: invoices("Invoices that fell due after their first application, with no money yet."),
  paidLate: invoices("Invoices held back after their due date, payment runs apart."),
  dearer: invoices("Financed invoices that cost more than waiting until they were due."),
  paidEarly: invoices(
    "Invoices that the core enterprise paid before they were due, for a discount.",
  ),
  exceptions: invoices("Invoices that did not match at first and were held."),
  chargedBack: invoices("Financed invoices charged back to the supplier."),
  misdirected: invoices("Financed invoices paid to the supplier's old account."),
  diluted: minor("Face credited."),
  writtenOff: minor("Face written off."),
  released: invoices("Financed invoices of which a reserve was released."),
  returned: invoices("Invoices whose payable had not come when the operator closed."),
  settledByHand: { unit: "payables", description: "Payables settled by hand after that." },
  lineWaited: invoices("Invoices that a bank approved and then held back for want of a line."),
  onLedger: invoices("Invoices assigned to the ledger's (or the platform's) path."),
  expectedOnLedger: invoices("How many of them were to be expected with this adoption."),
  reached: invoices("Invoices that a payable can reach: all suppliers down to them have joined."),
  receivableDays: minorDays(
    "Face times time to cash: receivables outstanding, added up over time.",
  ),
  linkedFace: minor("Face of what is financed as a payable of the core enterprise."),
  reserveDays: days("Days from a financing to the release of its reserve."),
  leadTime: days("Days from the first application to the money, of financed invoices."),
  applied: invoices("Invoices for which finance was applied for."),
  leadTimeToDue: days("Days from the first application to the money, or else to the due date."),
  workingToCash: { unit: "working days", description: "Time to cash in working days of offices." },
  paidDebts: invoices("Debts paid, by share of face."),
  paidPastDue: invoices("Of these, those paid after their due date."),
  daysLate: days("Their days past due."),
  paidFace: minor("Face of debts paid."),
  payableDays: minorDays("Face of debts paid, times the days from the invoice until then."),
  coreCreditDays: minorDays("The same, of debts of the core enterprise alone."),
  netCreditDays: minorDays("Receivables less the tier's own debts, times days; 0 with one tier."),
  acceptance: days("Days from the invoice to its approval."),
  accepted: invoices("Invoices approved."),
  confirmation: days("Days from the approval to the confirmation, or to the issue of the payable."),
  confirmed: invoices("Invoices whose debt was confirmed."),
  fraudFace: minor("Face of the invoices beside which there may be fraud."),
  fraudLent: minor("What banks lent on these."),
  invented: invoices("Invented invoices expected to be handed in."),
  inventedFound: invoices("Of these, those expected to be found out."),
  falseLoss: minor("Banks' expected loss on invented invoices."),
  resalesTried: {
    unit: "banks",
    description: "Banks to which a financed invoice would be handed again.",
  },
  resalesBlocked: { unit: "banks", description: "Of these, those expected to refuse." },
  resaleLoss: minor("Banks' expected loss on invoices handed to several."),
};

/** Who somebody is, in a sentence. */
const party = (name: Party): string => PARTIES_VIEW[`party.${name}.in`];

type Named = readonly [column: string, words: ColumnWords];

const COMPOSED: readonly Named[] = [
  ...STAGES.map((stage): Named => [
    `stage.${stage}`,
    days(
      `Days in the stage “${STAGES_VIEW[`stage.${stage}`]}”: ${STAGES_VIEW[`stage.${stage}.what`]}`,
    ),
  ]),
  ...SME_COSTS.map((cost): Named => [
    `sme.${cost}`,
    minor(`What suppliers pay for: ${COST_WORDS[cost]}.`),
  ]),
  ...TAIL_PARTIES.map((name): Named => [
    `net.${name}`,
    minor(
      `What ${party(name)} paid less what they got, realised losses included, principal left out.`,
    ),
  ]),
  ...FLOWS.map(({ id, payer, payee }): Named => [
    `flow.${id}`,
    minor(
      `${PARTIES_VIEW[`flow.${id}`]}: from ${party(payer)} to ${party(payee)}, losses as expected.`,
    ),
  ]),
];

const WORDS: ReadonlyMap<string, ColumnWords> = new Map([...Object.entries(OWN), ...COMPOSED]);

/** What a column of a world's row is. Throws for one that nobody has described. */
export function columnWords(column: Column): ColumnWords {
  const words = WORDS.get(column);
  if (!words) throw new RangeError(`The column ${column} has no words.`);
  return words;
}
