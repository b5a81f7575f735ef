import { PRESETS } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { shortPairText } from "../../arms/pairText.ts";
import { digitsFor, formatNumber } from "../../format/number.ts";
import { verdict } from "../../format/verdict.ts";
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

/** What was asked, in one line: "without → with ledger · seed 7 · 200 replications · as the preset". */
export function factsOf(run: ShelvedRun): string {
  const said = shortPairText(...run.arms);
  const n = Object.keys(chosenOf(run).changes).length;
  const scenario = run.name === undefined ? "" : r("facts.scenario", { scenario: run.title });
  return (
    scenario +
    r("facts", {
      arms: `${said.base} → ${said.other}`,
      seed: String(run.seed),
      replications: formatNumber(run.replications),
      values:
        n === 0 ? r("facts.none") : n === 1 ? r("facts.one") : r("facts.other", { n: String(n) }),
    })
  );
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

/** The view's one sentence: what the run found, or what it changes against the baseline. */
export function headlineOf(
  count: number,
  run: ShelvedRun,
  baseline: ShelvedRun | undefined,
): string {
  const [base, other] = run.arms;
  const name = nameOfRun(run);
  if (!baseline || baseline.digest === run.digest) {
    const found = run.found.difference["timeToCash"];
    if (!found) return "";
    const over = base === "T" ? "" : ` ${t(`arm.${base}.over`)}`;
    return r(count === 1 ? "headline.one" : "headline.many", {
      n: String(count),
      name,
      change: t(`arm.${other}.change`) + over,
      days: daysInWords(found),
      interval: `${r("headline.covers")}: ${daysInterval(found)}`,
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
    interval: change.ci95 ? `${covers}: ${daysInterval(change)}` : daysInterval(change),
  });
}
