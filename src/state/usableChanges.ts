import { applyChanges, isParameterId, render, type Problem } from "../../sims/index.ts";
import type { Scenario } from "../../sims/scenario/Scenario.ts";
import { joinClauses } from "../i18n/joins.ts";
import { modelText } from "../i18n/modelWords.ts";
import { t } from "../i18n/t.ts";
import { linkProblem, type LinkProblem } from "./linkProblem.ts";

type Changes = Readonly<Record<string, unknown>>;

function dropped(
  id: string,
  value: unknown,
  problems: readonly Pick<Problem, "expected">[],
): LinkProblem {
  return linkProblem(
    id.length > 60 ? `${id.slice(0, 59)}…` : id,
    render(value),
    () =>
      problems.length === 0
        ? t("link.name")
        : joinClauses([...new Set(problems.map((p) => modelText(p.expected)))]),
    () => t(isParameterId(id) ? "link.preset.value" : "link.dropped"),
  );
}

/** Names that mean nothing and still get a suggestion, which takes time: a link may hold thousands. */
const MOST_SUGGESTED = 100;

function unknownNames(preset: Scenario, changes: Changes, ids: readonly string[]): LinkProblem[] {
  return ids.map((id, i) => {
    const value = changes[id];
    const tried = i < MOST_SUGGESTED ? applyChanges(preset, { [id]: value }) : undefined;
    const problems = tried && !tried.ok ? tried.problems : [];
    return dropped(id, value, problems);
  });
}

/** The changes of a link that can be used together on a preset; the others are listed and dropped. */
export function usableChanges(
  preset: Scenario,
  changes: Changes,
): { readonly changes: Changes; readonly problems: readonly LinkProblem[] } {
  const ids = Object.keys(changes);
  if (ids.length === 0) return { changes, problems: [] };
  const unknown = ids.filter((id) => !isParameterId(id));
  const known = ids.filter(isParameterId);
  const all = Object.fromEntries(known.map((id) => [id, changes[id]]));
  const problems = unknownNames(preset, changes, unknown);
  if (applyChanges(preset, all).ok) return { changes: all, problems };
  let kept: Changes = {};
  for (const id of known) {
    const next = { ...kept, [id]: changes[id] };
    const parsed = applyChanges(preset, next);
    if (parsed.ok) kept = next;
    else problems.push(dropped(id, changes[id], parsed.problems));
  }
  return { changes: kept, problems };
}
