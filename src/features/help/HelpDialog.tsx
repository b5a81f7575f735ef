import { Dialog } from "../../controls/Dialog.tsx";
import { h } from "../../i18n/help.ts";
import { closeHelp } from "../../state/helpDoor.ts";
import { KeyList } from "./KeyList.tsx";
import "./help.css";

/** The help over the page: the keys there are now. */
export function HelpDialog() {
  return (
    <Dialog title={h("title")} onClose={closeHelp}>
      <div class="help-body" tabindex="0" role="region" aria-label={h("keys.title")}>
        <KeyList />
      </div>
      <form method="dialog" class="dialog-buttons">
        <button class="button primary">{h("close")}</button>
      </form>
    </Dialog>
  );
}
