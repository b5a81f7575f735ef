import { createSignal, Match, Show, Switch } from "solid-js";
import { Dialog } from "../../controls/Dialog.tsx";
import { Tabs } from "../../controls/Tabs.tsx";
import { sh } from "../../i18n/share.ts";
import type { ChoicesStore } from "../../state/createChoices.ts";
import { useShown } from "../../state/shown.ts";
import { ClassLink } from "./ClassLink.tsx";
import { pageLink } from "./pageLink.ts";
import { QrPicture } from "./QrPicture.tsx";
import { ShareEmbed } from "./ShareEmbed.tsx";
import { ShareLink } from "./ShareLink.tsx";
import "./share.css";

export interface ShareDialogProps {
  readonly choices: ChoicesStore;
  readonly onClose: () => void;
}

const PARTS = ["link", "class", "embed"] as const;
type Part = (typeof PARTS)[number];

/**
 * One door for all that leaves the page as a link. Before a room it begins with the QR code, as large as it
 * goes, of the page as the room sees it, so that the back row can scan it.
 */
export function ShareDialog(props: ShareDialogProps) {
  const [part, setPart] = createSignal<Part>("link");
  /** The link whose code fills the dialog. */
  const [large, setLarge] = createSignal(
    useShown().present() ? pageLink(props.choices) : undefined,
  );
  return (
    <Dialog title={sh("title")} onClose={() => props.onClose()}>
      <Show when={large()}>
        {(link) => (
          <div class="qr-stage">
            <QrPicture link={link()} />
          </div>
        )}
      </Show>
      <div class="share-parts" hidden={large() !== undefined}>
        <Tabs
          id="share"
          label={sh("parts")}
          parts={PARTS}
          part={part()}
          textOf={(of) => sh(`part.${of}`)}
          onPart={setPart}
        >
          <Switch>
            <Match when={part() === "link"}>
              <ShareLink choices={props.choices} onLarge={setLarge} />
            </Match>
            <Match when={part() === "class"}>
              <ClassLink choices={props.choices} onLarge={setLarge} />
            </Match>
            <Match when={part() === "embed"}>
              <ShareEmbed choices={props.choices} />
            </Match>
          </Switch>
        </Tabs>
      </div>
      <form method="dialog" class="dialog-buttons">
        <Show when={large()}>
          <button type="button" class="button" onClick={() => setLarge(undefined)}>
            {sh("qr.small")}
          </button>
        </Show>
        <button class="button">{sh("close")}</button>
      </form>
    </Dialog>
  );
}
