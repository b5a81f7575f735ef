import { createRemark } from "../../controls/createRemark.ts";
import { t } from "../../i18n/t.ts";
import { commandKey } from "../../keys/commandKey.ts";
import { useKeys } from "../../keys/useKeys.ts";
import { createUndoKeys } from "./createUndoKeys.ts";

export interface UndoButtonsProps {
  /** What undo and redo would take back or bring back; undefined where there is nothing. */
  readonly undoable: string | undefined;
  readonly redoable: string | undefined;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo, by button and by key, each naming its step. */
export function UndoButtons(props: UndoButtonsProps) {
  const [said, setSaid] = createRemark();
  const undoText = () =>
    props.undoable === undefined ? t("undo.none") : t("undo.undo", { step: props.undoable });
  const redoText = () =>
    props.redoable === undefined ? t("undo.none.redo") : t("undo.redo", { step: props.redoable });

  function undo(): void {
    const step = props.undoable;
    if (step === undefined) return;
    props.onUndo();
    setSaid(t("undo.undone", { step }));
  }
  function redo(): void {
    const step = props.redoable;
    if (step === undefined) return;
    props.onRedo();
    setSaid(t("undo.redone", { step }));
  }
  createUndoKeys({ undo, redo });
  useKeys(() => [
    { key: `${commandKey}+Z`, label: t("undo.key"), group: "page" },
    { key: `${commandKey}+Shift+Z`, label: t("undo.key.redo"), group: "page" },
  ]);

  // Never `disabled`: the focus would be lost at the last step.
  return (
    <div class="undo" role="group" aria-label={t("undo.title")}>
      <button
        type="button"
        class="undo-button"
        aria-disabled={props.undoable === undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-label={undoText()}
        title={undoText()}
        onClick={undo}
      >
        <Arrow />
        <span class="undo-step">{undoText()}</span>
      </button>
      <button
        type="button"
        class="undo-button redo"
        aria-disabled={props.redoable === undefined}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        aria-label={redoText()}
        title={redoText()}
        onClick={redo}
      >
        <Arrow />
      </button>
      <span class="visually-hidden" aria-live="polite">
        {said()}
      </span>
    </div>
  );
}

function Arrow() {
  return (
    <svg class="undo-arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M6 2.5 2.5 6 6 9.5M2.5 6h7a4 4 0 0 1 0 8H6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}
