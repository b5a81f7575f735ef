import {
  applyChanges,
  changesBetween,
  isParameterId,
  parameter,
  problemLine,
} from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { labelOf, modelText } from "../i18n/modelWords.ts";
import { p } from "../i18n/present.ts";
import { t } from "../i18n/t.ts";
import type { Choices } from "./Choices.ts";
import { isFixedBy } from "./classLink.ts";
import { idOf } from "./ownWords.ts";

export interface Measured {
  readonly changes: Readonly<Record<string, unknown>>;
  readonly sources: Scenario["sources"];
  /** What the scenario is called from then on, unless it has a title of the user's own. */
  readonly title: string;
}

/**
 * Choices with measured values and where they come from: the part to take, or what is wrong with the
 * values, a line each. A locked or fixed value stays as it is: it is for the user to free it.
 * @param scenario The scenario as it is now, and `preset` the one that its changes are told from.
 */
export function withMeasured(
  choices: Choices,
  scenario: Scenario,
  preset: Scenario,
  found: Measured,
): { readonly part: Pick<Choices, "changes" | "own"> } | { readonly problems: readonly string[] } {
  const kept = Object.keys(found.changes)
    .filter(isParameterId)
    .flatMap((id) => {
      const label = labelOf(parameter(id));
      if (isFixedBy(choices, id)) return p("fixed.keeps", { label });
      return choices.locks.includes(id) ? t("lock.keeps", { label }) : [];
    });
  if (kept.length > 0) return { problems: kept };
  const applied = applyChanges(preset, { ...choices.changes, ...found.changes });
  if (!applied.ok)
    return {
      problems: applied.problems.map((problem) =>
        problemLine({ ...problem, expected: modelText(problem.expected) }),
      ),
    };
  const changes = changesBetween(preset, applied.scenario);
  const { own } = choices;
  const title = own?.title ?? found.title;
  return {
    part: {
      changes,
      own: {
        id: own?.id ?? idOf(title),
        title,
        note: own ? own.note : scenario.note,
        currency: own?.currency,
        sources: { ...scenario.sources, ...found.sources },
        values: changes,
      },
    },
  };
}
