import { For } from "solid-js";
import { t } from "../../i18n/t.ts";
import type { View } from "../../state/Choices.ts";
import "./views.css";

export interface ViewSwitchProps {
  readonly view: View;
  /** The views there are. */
  readonly views: readonly View[];
  /** The link to a view, to be opened in another tab. */
  readonly addressOf: (view: View) => string;
  readonly onView: (view: View) => void;
  /** A view is likely to be opened next: the pointer or the keyboard has reached its link. */
  readonly onNear: (view: View) => void;
}

/** Links to the views there are; the present one is marked. */
export function ViewSwitch(props: ViewSwitchProps) {
  /** A plain click stays on the page; any other is the browser's business. */
  function go(event: MouseEvent, view: View): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    props.onView(view);
  }
  return (
    <nav class="views" aria-label={t("view.nav")}>
      <For each={props.views}>
        {(view) => (
          <a
            href={props.addressOf(view)}
            aria-current={view === props.view ? "page" : undefined}
            onPointerEnter={() => props.onNear(view)}
            onFocus={() => props.onNear(view)}
            onClick={(event) => go(event, view)}
          >
            {t(`view.${view}`)}
          </a>
        )}
      </For>
    </nav>
  );
}
