import type { Stage } from "../../sims/index.ts";
import { textsOf } from "./t.ts";

/** Texts of the view "Where the days go", which the page loads with it. */
export const STAGES_VIEW = {
  "stage.approval": "Approval",
  "stage.approval.what": "Whoever owes the invoice matches and approves it.",
  "stage.exception": "Mismatch",
  "stage.exception.what": "An invoice that did not match order and receipt is cleared up.",
  "stage.earlyPayment": "Early payment",
  "stage.earlyPayment.what":
    "The core enterprise pays before the due date, with its next payment run.",
  "stage.confirm": "Confirmation",
  "stage.confirm.what": "Whoever owes the invoice confirms the debt on paper, for a bank.",
  "stage.issue": "Issue",
  "stage.issue.what": "The core enterprise issues what it owes as a payable.",
  "stage.hop": "Passing down",
  "stage.hop.what": "A payable of the core enterprise is passed on from the tier above.",
  "stage.passing": "Waiting to pass",
  "stage.passing.what":
    "The share that a supplier passes on waits for the payable to reach the next tier.",
  "stage.prepare": "Application",
  "stage.prepare.what": "The supplier puts its application together.",
  "stage.lock": "Lock",
  "stage.lock.what": "The payable is locked, so that nobody else can finance it.",
  "stage.onboarding": "New client",
  "stage.onboarding.what": "The bank gets to know a client that it did not have.",
  "stage.queue": "Queue",
  "stage.queue.what": "The file waits for an officer.",
  "stage.checking": "Check",
  "stage.checking.what": "An officer checks the file.",
  "stage.correcting": "Corrections",
  "stage.correcting.what": "The supplier completes or corrects documents that came back.",
  "stage.verify": "Analysis",
  "stage.verify.what": "The bank verifies the debt and analyses the application.",
  "stage.committee": "Committee",
  "stage.committee.what": "A decided file waits for the next sitting of the committee.",
  "stage.decision": "Decision",
  "stage.decision.what": "The bank decides under the core enterprise’s line.",
  "stage.line": "Line",
  "stage.line.what": "An approved file waits for room in the bank’s line.",
  "stage.retry": "Next bank",
  "stage.retry.what": "The supplier was declined and turns to another bank.",
  "stage.disburse": "Payout",
  "stage.disburse.what": "The bank has offered; the money is on its way.",
  "stage.untilDue": "Until due",
  "stage.untilDue.what": "Nobody finances it: the supplier waits for the due date.",
  "stage.overdue": "Overdue",
  "stage.overdue.what": "The due date has passed, and whoever owes the invoice has not paid.",
  "stage.workout": "Workout",
  "stage.workout.what": "The debtor has failed; what is left of the debt is recovered.",
  "stage.reserve": "Reserve",
  "stage.reserve.what": "What the bank holds back of what it has bought, until it releases it.",
  "stage.recourse": "Recourse",
  "stage.recourse.what": "A bank has charged the debt back; the supplier waits for the debtor.",

  "headline.gain": "Most of the gain, {part} of {whole} days, comes from {stages}.",
  "headline.gain.more":
    "Most of the gain, {part} of {whole} days, comes from {stages}; {stage} takes {n} days more.",
  "headline.over":
    "In {stages} {part} days are saved; other stages take back {back} of them, which leaves a gain of {whole}.",
  "headline.loss": "Most of what is lost, {part} of {whole} days, goes into {stages}.",
  "headline.overLoss":
    "In {stages} {part} days are lost; other stages save {back} of them, which leaves a loss of {whole}.",
  "headline.unclear":
    "These worlds do not show that {change} changes how long money takes; the largest difference is {n} days in {stages}.",
  "headline.same": "No stage differs: money takes {n} days both ways.",
  part: "{name} ({n})",
  interval:
    "95 % intervals of the differences: {parts}; time to cash {whole} days (simulation error only).",
  "interval.part": "{name} {lo} to {hi}",

  "chart.title": "Where the days go",
  "chart.subtitle":
    "mean days in each stage from the invoice to its money; they add up to the time to cash",
  "chart.tier": "Tier {n}",
  "chart.axis": "days since the invoice",
  "chart.total": "{n} days",
  "chart.keys":
    "Left and right arrow keys read the chart stage by stage; T shows the table; Escape leaves.",
  "chart.read": "{name}: {other}, {base}; difference {d} ({lo} to {hi}) days. {what}",
  "chart.value": "{n} {arm}",
  "chart.table": "Mean days in each stage, and the share of time to cash",
  "describe.what":
    "Two stacked bars on one axis of days since the invoice, 0 to {top}: mean days in each stage, {base} and {other}, in the order of the process.",
  "describe.result":
    "They add up to {from} days {base} and {to} days {other}, a difference of {d} days (95 % interval {lo} to {hi}, simulation error only).",
  "describe.contrast":
    "The longest stage {base} is {longest} ({n} days); the largest difference is in {largest} ({d} days).",

  "table.title": "Difference in each stage",
  "table.stage": "Stage",
  "table.days": "days",
  "table.total": "Time to cash",
  "table.note":
    "Means over all invoices, those counted in that never come to a stage; the lines add up to the last one exactly. Beneath each difference its 95 % interval: simulation error only, and of each line by itself. Stages without a day in either arm are left out.",
  "table.explain": "What each stage is",
  "glyph.label": "{mean} days, {lo} to {hi}",
  "tiers.title": "By tier",
  "tiers.intro":
    "Tier 1 supplies the core enterprise, every further tier the one before it. All bars stand on the same axis.",
  "tiers.bars": "Stages of each tier",
  "tiers.table": "Difference in each stage, by tier",
} as const;

/** A text of the view with its values filled in. */
export const st = textsOf("stages", STAGES_VIEW);

/** What a stage is called beside its bar. */
export const stageName = (stage: Stage): string => st(`stage.${stage}`);
/** What a stage is, in one sentence. */
export const stageWhat = (stage: Stage): string => st(`stage.${stage}.what`);
