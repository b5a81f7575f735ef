import { For } from "solid-js";
import { Dialog } from "../../controls/Dialog.tsx";
import { rc } from "../../i18n/record.ts";

export interface OpenedNoticeProps {
  readonly notes: readonly (() => string)[];
  readonly onClose: () => void;
}

/** Says of an exported result that is open again what is not, or may not be, as it was. */
export function OpenedNotice(props: OpenedNoticeProps) {
  return (
    <Dialog title={rc("opened.title")} tells onClose={props.onClose}>
      <For each={props.notes}>{(note) => <p>{note()}</p>}</For>
      <form method="dialog" class="dialog-buttons">
        <button class="button primary" autofocus>
          {rc("opened.close")}
        </button>
      </form>
    </Dialog>
  );
}
