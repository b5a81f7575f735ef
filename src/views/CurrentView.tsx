import { createMemo, ErrorBoundary, Match, Suspense, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Compare } from "../features/compare/Compare.tsx";
import { t } from "../i18n/t.ts";
import { CompareHead } from "./CompareHead.tsx";
import { lazyViews } from "./lazyViews.ts";
import type { PageView } from "./PageView.ts";

export interface CurrentViewProps extends PageView {
  /** The name of the scenario that was run. */
  readonly name: string;
}

/** The view that is open: what answers the choices; all else on the page governs it. */
export function CurrentView(props: CurrentViewProps) {
  const { choices, experiment } = props;
  const laterView = createMemo(() => {
    const view = choices.view();
    return view === "compare" ? undefined : lazyViews[view];
  });
  return (
    <ErrorBoundary fallback={<ViewPlaceholder text={t("view.unavailable")} />}>
      <Suspense fallback={<ViewPlaceholder text={t("view.loading")} />}>
        <Switch>
          <Match when={choices.view() === "compare"}>
            <Compare
              result={experiment.result()}
              scenario={props.name}
              outOfDate={experiment.outOfDate()}
              running={
                experiment.running() || (choices.auto() && experiment.ending() === undefined)
              }
              ending={experiment.ending()}
              inputsHref={choices.hides("matters") ? undefined : choices.addressOf("matters")}
              onInputs={() => choices.setView("matters")}
            >
              <CompareHead choices={choices} engine={props.engine} />
            </Compare>
          </Match>
          <Match when={laterView()}>
            {(view) => (
              <Dynamic
                component={view()}
                choices={choices}
                experiment={experiment}
                engine={props.engine}
                shelf={props.shelf}
              />
            )}
          </Match>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

/** What stands where a view will be. */
function ViewPlaceholder(props: { readonly text: string }) {
  return (
    <main id="results" tabindex="-1">
      <h1 class="view-placeholder">{props.text}</h1>
    </main>
  );
}
