import { seedText } from "../../format/seedText.ts";
import { isParameterId, parameter, PRESETS, valueOf, type Parameter } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { changeText, shortPairText } from "../../arms/pairText.ts";
import { digitsFor, formatNumber } from "../../format/number.ts";
import { verdict } from "../../format/verdict.ts";
import { joinColon, joinList } from "../../i18n/joins.ts";
import { labelOf, scenarioText } from "../../i18n/modelWords.ts";
import { r } from "../../i18n/runs.ts";
import { t } from "../../i18n/t.ts";
import { chosenFrom, type Chosen } from "../../state/ownWords.ts";
import { nameOfRun, type ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { changeOf, luckOf } from "./changeOf.ts";

const told = new WeakMap<Scenario, Chosen>();

/** A run's scenario as a preset and changes; kept, since telling takes a look at every value. */
export function chosenOf({ scenario }: ShelvedRun): Chosen {
  const known = told.get(scenario);
  if (known) return known;
  const chosen = chosenFrom(scenario, PRESETS);
  told.set(scenario, chosen);
  return chosen;
}

/** A value of a parameter in a few words. */
export type TextOf = (parameter: Parameter, value: unknown, currency: string) => string;

/** Changes that are told one by one. */
const MOST_TOLD = 2;

/** The values that were changed from the preset, in words: "Payment terms 60 days". */
function changesOf(run: ShelvedRun, textOf: TextOf): readonly string[] {
  const { scenario } = run;
  const ids = Object.keys(chosenOf(run).changes).filter(isParameterId);
  return ids.map((id) => {
    const entry = parameter(id);
    return r("facts.value", {
      name: labelOf(entry),
      value: textOf(entry, valueOf(scenario, id), scenario.currency),
    });
  });
}

/** What was asked, in one line: "without → with ledger · seed 7 · 200 replications · as the preset". */
export function factsOf(run: ShelvedRun, textOf: TextOf): string {
  const said = shortPairText(...run.arms);
  const changes = changesOf(run, textOf);
  const more = changes.length - MOST_TOLD;
  const told = joinList(changes.slice(0, MOST_TOLD));
  const scenario =
    run.name === undefined ? "" : r("facts.scenario", { scenario: scenarioText(run.title) });
  return (
    scenario +
    r("facts", {
      arms: `${said.base} → ${said.other}`,
      seed: seedText(run),
      replications: formatNumber(run.replications),
      values:
        changes.length === 0
          ? r("facts.none")
          : more > 0
            ? r("facts.more", { told, n: String(more) })
            : told,
    })
  );
}

/** What tells a run from others at the end of its curve: its name, or what was changed first. */
export function shortNameOf(run: ShelvedRun, textOf: TextOf): string {
  return run.name ?? changesOf(run, textOf)[0] ?? scenarioText(run.title);
}

function daysInWords(estimate: Estimate): string {
  const { mean } = estimate;
  const n = formatNumber(Math.abs(mean), Math.max(1, digitsFor(mean)));
  if (mean === 0) return r("days.same");
  return r(mean < 0 ? "days.sooner" : "days.later", { n });
}

/** The interval of a difference of days in words; negative is sooner. */
export function daysInterval(estimate: Estimate): string {
  if (!estimate.ci95) return r("days.none");
  const [lo, hi] = estimate.ci95;
  const digits = Math.max(1, digitsFor(hi - lo, 5));
  const sizes = [lo, hi].map((x) => formatNumber(Math.abs(x), digits));
  const said = verdict(estimate);
  const [a = "", b = ""] = said === "lower" ? sizes.reverse() : sizes;
  switch (said) {
    case "same":
      return t("interval.days.none");
    case "lower":
      return t("interval.days.sooner", { lo: a, hi: b });
    case "higher":
      return t("interval.days.later", { lo: a, hi: b });
    case "unclear":
      return t("interval.days.mixed", { lo: a, hi: b });
  }
}

/** What lives in the page alone is not called kept. */
function counted({ all, held }: RunCounts) {
  if (held === 0) return all === 1 ? "one" : "many";
  if (held < all) return "some.held";
  return all === 1 ? "one.held" : "many.held";
}

/** How many runs are shown, and how many of these the browser does not keep. */
export interface RunCounts {
  readonly all: number;
  readonly held: number;
}

/** The view's one sentence: what the run found, or what it changes against the baseline. */
export function headlineOf(
  counts: RunCounts,
  run: ShelvedRun,
  baseline: ShelvedRun | undefined,
): string {
  const [base, other] = run.arms;
  const name = nameOfRun(run);
  if (!baseline || baseline.digest === run.digest) {
    const found = run.found.difference["timeToCash"];
    if (!found) return "";
    return r(`headline.${counted(counts)}`, {
      n: String(counts.all),
      held: String(counts.held),
      name,
      change: changeText(base, other),
      days: daysInWords(found),
      interval: joinColon(r("headline.covers"), daysInterval(found)),
    });
  }
  const [now, before] = [run.found.other["timeToCash"], baseline.found.other["timeToCash"]];
  if (!now || !before) return "";
  const luck = luckOf(run, baseline);
  const change = changeOf(now, before, luck);
  const covers = r(luck === "independent" ? "headline.covers" : "headline.widest");
  const shown = verdict(change);
  return r(shown === "unclear" ? "headline.unclear" : "headline.compared", {
    baseline: nameOfRun(baseline),
    name,
    arm: t(`arm.${other}.there`),
    days: daysInWords(change),
    interval: change.ci95 ? joinColon(covers, daysInterval(change)) : daysInterval(change),
  });
}
