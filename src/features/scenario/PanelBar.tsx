import { Show } from "solid-js";
import { t } from "../../i18n/t.ts";
import { SearchBox } from "./SearchBox.tsx";
import { UndoButtons, type UndoButtonsProps } from "./UndoButtons.tsx";

export interface PanelBarProps extends UndoButtonsProps {
  /** How many values were changed. */
  readonly changed: number;
  readonly onlyChanged: boolean;
  readonly onFilter: () => void;
  readonly onResetAll: () => void;
  /** Whether “Reset all” would change anything: locked values stay. */
  readonly resettable: boolean;
  readonly locked: number;
  readonly onUnlockAll: () => void;
  /** How many values a search finds; undefined while nothing is looked for. */
  readonly found: number | undefined;
  readonly onQuery: (query: string) => void;
  /** Gets the filter's button, which takes the focus of what vanishes. */
  readonly filterRef: (button: HTMLButtonElement) => void;
}

/** What stays in sight above the groups: undo and redo, the filter, reset all. */
export function PanelBar(props: PanelBarProps) {
  return (
    <div class="panel-bar">
      <UndoButtons
        undoable={props.undoable}
        redoable={props.redoable}
        onUndo={props.onUndo}
        onRedo={props.onRedo}
      />
      <p class="changes">
        <button
          ref={(button) => props.filterRef(button)}
          type="button"
          class="filter"
          aria-pressed={props.onlyChanged}
          title={t("scenario.onlyChanged.title")}
          onClick={() => props.onFilter()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M1 2h14L9.7 8.5V13l-3.4 2V8.5z" />
          </svg>
          {countText(props.changed)}
        </button>
        <Show when={props.resettable}>
          <button type="button" class="link-button" onClick={() => props.onResetAll()}>
            {t("scenario.resetAll")}
          </button>
        </Show>
        <Show when={props.locked > 0}>
          <button type="button" class="link-button" onClick={() => props.onUnlockAll()}>
            {t("lock.all", { n: String(props.locked) })}
          </button>
        </Show>
      </p>
      <SearchBox found={props.found} onQuery={props.onQuery} />
    </div>
  );
}

function countText(n: number): string {
  if (n === 0) return t("scenario.changedCount.none");
  return n === 1
    ? t("scenario.changedCount.one")
    : t("scenario.changedCount.other", { n: String(n) });
}
