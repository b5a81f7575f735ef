import { createSignal, createUniqueId } from "solid-js";
import { Dialog } from "../../controls/Dialog.tsx";
import { t } from "../../i18n/t.ts";
import { idOf, LONGEST_NOTE, LONGEST_TITLE } from "../../state/ownWords.ts";
import { fileNameOf } from "./fileName.ts";

export interface SaveDialogProps {
  readonly title: string;
  readonly note: string;
  /** The id that the scenario keeps as long as its title stays. */
  readonly id: string;
  readonly idTitle: string;
  readonly onSave: (title: string, note: string) => void;
  readonly onClose: () => void;
}

/** Asks under which title and with which note the scenario is saved. */
export function SaveDialog(props: SaveDialogProps) {
  const titleId = createUniqueId();
  const noteId = createUniqueId();
  const [title, setTitle] = createSignal(props.title);
  let note!: HTMLTextAreaElement;
  const file = () => fileNameOf(title().trim() === props.idTitle ? props.id : idOf(title()));

  function save(event: SubmitEvent): void {
    const name = title().trim();
    if (name === "") event.preventDefault();
    else props.onSave(name, note.value.trim());
  }

  return (
    <Dialog title={t("file.saveAs")} onClose={props.onClose}>
      <form method="dialog" class="save-form" onSubmit={save}>
        <label for={titleId}>{t("file.title")}</label>
        <input
          id={titleId}
          required
          pattern=".*\S.*"
          autofocus
          autocomplete="off"
          maxlength={LONGEST_TITLE}
          value={props.title}
          onInput={(event) => setTitle(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <label for={noteId}>{t("file.note")}</label>
        <textarea id={noteId} ref={note} rows="4" maxlength={LONGEST_NOTE}>
          {props.note}
        </textarea>
        <p class="file-name">{t("file.into", { file: file() })}</p>
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={() => props.onClose()}>
            {t("file.cancel")}
          </button>
          <button class="button primary">{t("file.saveNow")}</button>
        </div>
      </form>
    </Dialog>
  );
}
