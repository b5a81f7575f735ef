import { Match, Switch } from "solid-js";
import { Dialog } from "../../controls/Dialog.tsx";
import { KnownLimits } from "../../controls/KnownLimits.tsx";
import { Tabs } from "../../controls/Tabs.tsx";
import { h } from "../../i18n/help.ts";
import { closeHelp, HELP_PARTS, helpPart, openHelp } from "../../state/helpDoor.ts";
import { KeyList } from "./KeyList.tsx";
import { LicenceList } from "./LicenceList.tsx";
import { TermList } from "./TermList.tsx";
import "./help.css";

/** The help over the page: the keys there are now, the terms of the field, what the model cannot tell, and whose work it is. */
export function HelpDialog() {
  return (
    <Dialog title={h("title")} onClose={closeHelp}>
      <Tabs
        id="help"
        label={h("parts")}
        parts={HELP_PARTS}
        part={helpPart() ?? "keys"}
        textOf={(part) => h(`${part}.title`)}
        onPart={openHelp}
      >
        <Switch>
          <Match when={helpPart() === "keys"}>
            <KeyList />
          </Match>
          <Match when={helpPart() === "terms"}>
            <TermList />
          </Match>
          <Match when={helpPart() === "limits"}>
            <KnownLimits />
          </Match>
          <Match when={helpPart() === "licences"}>
            <LicenceList />
          </Match>
        </Switch>
      </Tabs>
      <form method="dialog" class="dialog-buttons">
        <button class="button primary">{h("close")}</button>
      </form>
    </Dialog>
  );
}
