import { For, Show } from "solid-js";
import { formatNumber } from "../format/number.ts";
import { t } from "../i18n/t.ts";

/** Problems that are shown: nobody reads more, and a page of a million is none. */
const MOST = 200;

export interface ListedProblem {
  readonly where: string;
  readonly given: string;
  /** What would be right, and what happens instead if anything does. */
  readonly advice: string;
}

/** What is wrong with an input, a line each; beyond 200 only how many more there are. */
export function ProblemList(props: { readonly problems: readonly ListedProblem[] }) {
  const rest = () => props.problems.length - MOST;
  return (
    // What scrolls must be reached by keyboard too.
    <ul class="problem-list" tabindex="0" aria-label={t("problems.label")}>
      <For each={props.problems.slice(0, MOST)}>
        {(problem) => (
          <li>
            <span class="where">{problem.where}</span>
            {": "}
            <span class="given">{problem.given}</span>
            <br />
            {problem.advice}
          </li>
        )}
      </For>
      <Show when={rest() > 0}>
        <li>{t("problems.rest", { n: formatNumber(rest()) })}</li>
      </Show>
    </ul>
  );
}
