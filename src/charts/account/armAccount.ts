import type { Arm, Moment, Stage, Tape } from "../../../sims/index.ts";
import type { Days, Minor } from "../../../sims/units.ts";

/** Days that the supplier has waited in one stage, laid end to end from the invoice on. */
export interface AccountSpan {
  readonly stage: Stage;
  readonly from: Days;
  readonly to: Days;
}

/** What one invoice has brought and cost its supplier up to an instant. Money in minor units. */
export interface ArmAccount {
  readonly arm: Arm;
  readonly face: Minor;
  /** In the order in which the stages were first entered. */
  readonly spans: readonly AccountSpan[];
  readonly days: Days;
  /** The cash is there, so that no more days are counted. */
  readonly arrived: boolean;
  /** Of the face: come as money, or as a payable passed on in its place. */
  readonly received: Minor;
  /** What it has cost the supplier, and of what kinds, the largest first. */
  readonly cost: Minor;
  readonly costs: Moment["account"]["costs"];
}

/** The account of a tape at one of its moments. */
export function armAccount({ arm, facts, cash }: Tape, moment: Moment): ArmAccount {
  let days = 0;
  const spans = moment.days.map(({ stage, days: length }): AccountSpan => {
    const from = days;
    days += length;
    return { stage, from, to: days };
  });
  const { received, cost, costs } = moment.account;
  return {
    arm,
    face: facts.face,
    spans,
    days,
    arrived: cash !== undefined && moment.time >= facts.issued + cash,
    received,
    cost,
    costs: costs.filter(({ amount }) => amount !== 0).sort((a, b) => b.amount - a.amount),
  };
}
