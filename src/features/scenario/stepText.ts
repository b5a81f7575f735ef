import { isParameterId, parameter, valueOf, type Preset } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { formatNumber } from "../../format/number.ts";
import { joinList } from "../../i18n/joins.ts";
import { labelOf, scenarioText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { VIEWS, type Choices } from "../../state/Choices.ts";
import { stepTexts, type RangeOf } from "../../format/valueText.ts";

export interface StepContext {
  readonly presets: readonly Preset[];
  readonly scenarioOf: (choices: Choices) => Scenario;
  /** Undefined until it is loaded. */
  readonly rangeOf: RangeOf | undefined;
}

/** What a step from some choices to others is, in a few words: "Payment terms 24 → 60 days". */
export function stepText(from: Choices, to: Choices, context: StepContext): string {
  if (from.story !== to.story) {
    if (to.story === undefined) return t("undo.step.story.left");
    return t("undo.step.story", { n: String(to.story) });
  }
  const named = [from, to].map((choices) => choices.own?.title);
  if (named[0] !== named[1]) {
    const titles = [from, to].map((choices) => scenarioText(context.scenarioOf(choices).title));
    return t("undo.step.title", { from: titles[0] ?? "", to: titles[1] ?? "" });
  }
  if (from.preset !== to.preset) {
    const title = (id: string) =>
      scenarioText(context.presets.find((p) => p.id === id)?.scenario.title ?? id);
    return t("undo.step.preset", { from: title(from.preset), to: title(to.preset) });
  }
  const ids = changedBetween(from, to);
  const [id] = ids;
  if (id !== undefined && ids.length === 1 && isParameterId(id)) {
    const [before, after] = [from, to].map((choices) => context.scenarioOf(choices));
    if (!before || !after) return "";
    const entry = parameter(id);
    const values = [valueOf(before, id), valueOf(after, id)] as const;
    const texts = stepTexts(entry, ...values, after.currency, context.rangeOf);
    return t("undo.step.value", { label: labelOf(entry), ...texts });
  }
  if (ids.length > 0) {
    const n = String(ids.length);
    return Object.keys(to.changes).length === 0
      ? t("undo.step.reset", { n })
      : t("undo.step.values", { n });
  }
  const lock = lockText(from.locks, to.locks);
  if (lock !== undefined) return lock;
  if (from.arms.join() !== to.arms.join()) {
    const names = ({ arms }: Choices) => arms.map((arm) => t(`arm.${arm}`)).join(" / ");
    return t("undo.step.arms", { from: names(from), to: names(to) });
  }
  if (from.seed !== to.seed) {
    return t("undo.step.seed", { from: String(from.seed), to: String(to.seed) });
  }
  if (from.luck !== to.luck) return t(`undo.step.luck.${to.luck}`);
  if (from.until !== to.until) return t(to.until ? "undo.step.until" : "undo.step.noUntil");
  if (from.replications !== to.replications) {
    return t("undo.step.replications", {
      from: formatNumber(from.replications),
      to: formatNumber(to.replications),
    });
  }
  const asked = VIEWS.filter((view) => from.questions[view] !== to.questions[view]);
  if (asked.length > 0) {
    return t("undo.step.question", { view: joinList(asked.map((view) => t(`view.${view}`))) });
  }
  return t("undo.step.other");
}

/** What was locked or unlocked; undefined where nothing was. */
function lockText(from: readonly string[], to: readonly string[]): string | undefined {
  const added = to.filter((id) => !from.includes(id));
  const removed = from.filter((id) => !to.includes(id));
  const [id] = [...added, ...removed];
  if (id === undefined) return undefined;
  if (added.length + removed.length > 1 || !isParameterId(id)) return t("undo.step.locks");
  const label = labelOf(parameter(id));
  return t(added.length > 0 ? "undo.step.locked" : "undo.step.unlocked", { label });
}

/** The parameters in whose changes two choices differ. */
function changedBetween({ changes: a }: Choices, { changes: b }: Choices): readonly string[] {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].filter((id) => JSON.stringify(a[id]) !== JSON.stringify(b[id]));
}
