import { createEffect, For } from "solid-js";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import { useWalk } from "../../keys/useWalk.ts";
import type { View } from "../../state/Choices.ts";

export interface ViewStepsProps {
  readonly view: View;
  /** The views there are. */
  readonly views: readonly View[];
  readonly onView: (view: View) => void;
  /** A view is likely to be opened next. */
  readonly onNear: (view: View) => void;
}

/** The views one after the other: back, on, and which. Arrow keys walk them. */
export function ViewSteps(props: ViewStepsProps) {
  const beside = (by: 1 | -1) => props.views[props.views.indexOf(props.view) + by];
  function go(by: 1 | -1): void {
    const view = beside(by);
    if (view) open(view);
  }
  function open(view: View): void {
    props.onView(view);
    scrollTo(0, 0);
  }
  useWalk({ go, on: () => p("walk.on"), back: () => p("walk.back") });
  createEffect(() => {
    for (const by of [1, -1] as const) {
      const view = beside(by);
      if (view) props.onNear(view);
    }
  });
  return (
    <nav class="view-steps" aria-label={t("view.nav")}>
      <Step to={beside(-1)} by={-1} onGo={go} />
      <select
        aria-label={p("view.choose")}
        onChange={(event) => {
          const view = props.views[event.currentTarget.selectedIndex];
          if (view) open(view);
        }}
      >
        <For each={props.views}>
          {(view) => <option selected={view === props.view}>{t(`view.${view}`)}</option>}
        </For>
      </select>
      <Step to={beside(1)} by={1} onGo={go} />
    </nav>
  );
}

function Step(props: {
  readonly to: View | undefined;
  readonly by: 1 | -1;
  readonly onGo: (by: 1 | -1) => void;
}) {
  const text = () => {
    const { to, by } = props;
    if (!to) return p("view.none");
    return p(by > 0 ? "view.next" : "view.previous", { view: t(`view.${to}`) });
  };
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text()}
      title={text()}
      aria-disabled={props.to === undefined}
      onClick={() => props.onGo(props.by)}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d={props.by > 0 ? "M5.5 2l6 6-6 6" : "M10.5 2l-6 6 6 6"}
          fill="none"
          stroke="currentColor"
          stroke-width="2.2"
        />
      </svg>
    </button>
  );
}
