import { applyChanges, isParameterId } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { t } from "../i18n/t.ts";
import type { LinkProblem } from "./address.ts";

type Changes = Readonly<Record<string, unknown>>;

/** The changes of a link that can be used together on a preset; the others are listed and dropped. */
export function usableChanges(
  preset: Scenario,
  changes: Changes,
): { readonly changes: Changes; readonly problems: readonly LinkProblem[] } {
  const asked = Object.keys(changes).length;
  if (asked === 0 || applyChanges(preset, changes).ok) return { changes, problems: [] };
  let kept: Changes = {};
  const problems: LinkProblem[] = [];
  for (const [id, value] of Object.entries(changes)) {
    const next = { ...kept, [id]: value };
    const parsed = applyChanges(preset, next);
    if (parsed.ok) kept = next;
    else {
      const expected = parsed.problems.map((p) => p.expected).join("; ");
      problems.push({
        where: id,
        given: JSON.stringify(value),
        expected,
        used: t(isParameterId(id) ? "link.preset.value" : "link.dropped"),
      });
    }
  }
  return { changes: kept, problems };
}
