import { isAbsent, MEASURES, type MeasureId } from "../../sims/index.ts";
import type {
  ArmResult,
  DifferenceResult,
  Estimate,
  Findings,
  Result,
} from "../../sims/summary/Result.ts";
import type { Summary } from "../../workers/protocol.ts";
import { alignColumns } from "./alignColumns.ts";
import { breakEvenLines } from "./breakEvenText.ts";
import { tailsText } from "./tailsText.ts";
import { untilLines } from "./until.ts";
import { labelOf, written } from "./written.ts";

const ARM_NAMES: Readonly<Record<string, string>> = {
  T: "without (T)",
  D: "digital (D)",
  C: "platform (C)",
  L: "with (L)",
};

const OWN_LUCK =
  "Each arm has luck of its own: differences are of independent samples (Welch), wider than under the same luck.";

/** The answer of `compare` for people: a table of measures, each with its 95 % interval. */
export function compareText(summary: Summary): string {
  const { result, digest } = summary;
  const columns = columnsOf(result);
  const arms = Object.values(result.arms).map(byId);
  // What there is nothing of in any arm, like losses where nobody cheats, is left out.
  const rows = MEASURES.filter(
    (measure) =>
      !isAbsent(
        measure,
        arms.map((of) => of[measure.id]?.mean),
      ),
  )
    .filter(({ id }) => columns.some(({ estimates }) => estimates[id]))
    .map((measure) => [
      labelOf(measure),
      ...columns.map(({ estimates }) => written(estimates[measure.id], measure.unit)),
    ]);
  const { scenario, replications, invoices, seed, luck, model } = result;
  return [
    `${scenario.title} (${scenario.id})`,
    `${replications} replications, ${invoices} invoices, seed ${seed}, model ${model}`,
    ...(luck === "own" ? [OWN_LUCK] : []),
    "",
    ...alignColumns([["", ...columns.map(({ title }) => title)], ...rows]),
    ...untilLines(summary),
    ...tierLines(result),
    ...breakEvenLines(result),
    ...tailsText(result),
    "",
    "In brackets: 95 % intervals of the means, simulation error only.",
    `Digest ${digest}`,
  ].join("\n");
}

/** The measures that tell the tiers apart at a glance; the JSON has all of them. */
const TIER_MEASURES: readonly MeasureId[] = ["timeToCash", "costPer100", "financedShare"];

/** A block of lines for each measure, a line for each tier; nothing where there is one tier alone. */
function tierLines({ byTier }: Result): readonly string[] {
  const [first] = byTier;
  if (!first) return [];
  const titles = columnsOf(first).map(({ title }) => title);
  const rows = MEASURES.filter(({ id }) => TIER_MEASURES.includes(id)).flatMap((measure) => [
    [labelOf(measure), ...titles.map(() => "")],
    ...byTier.map((findings, i) => [
      `  tier ${i + 1}, ${findings.invoices} invoices`,
      ...columnsOf(findings).map(({ estimates }) => written(estimates[measure.id], measure.unit)),
    ]),
  ]);
  return [
    "",
    ...alignColumns([["By tier", ...titles], ...rows]),
    "All tiers together, above, weight days by number of invoices and cost by face.",
  ];
}

/** A column for each arm, and for its difference from the first; of several, the ledger's from the platform too. */
function columnsOf({ arms, difference }: Findings) {
  const [first] = Object.keys(arms);
  const shown = Object.entries(difference).filter(
    ([name]) => name === "L-C" || name.endsWith(`-${first}`),
  );
  return [
    ...Object.entries(arms).map(([name, arm]) => ({
      title: ARM_NAMES[name] ?? name,
      estimates: byId(arm),
    })),
    ...shown.map(([name, found]) => ({
      title: `difference (${name.replace("-", " − ")})`,
      estimates: byId(found),
    })),
  ];
}

/** Every measure by its id. */
function byId(found: ArmResult | DifferenceResult): Readonly<Record<string, Estimate>> {
  const { timeToCash, costPer100, measures } = found;
  return { timeToCash, costPer100, ...measures };
}
