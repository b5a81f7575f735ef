import { createSignal, Show } from "solid-js";
import { sh } from "../../i18n/share.ts";
import { CopyField } from "./CopyField.tsx";
import { QrPicture } from "./QrPicture.tsx";

export interface LinkOutProps {
  readonly link: string;
  /** What a message with the link is called. */
  readonly title: string;
  /** Shows the code as large as it goes. */
  readonly onLarge: (link: string) => void;
}

/** A link on its way out: to be copied, sent, or scanned. */
export function LinkOut(props: LinkOutProps) {
  const [failed, setFailed] = createSignal("");
  const canSend = typeof navigator.share === "function";

  async function send(): Promise<void> {
    setFailed("");
    try {
      await navigator.share({ title: props.title, url: props.link });
    } catch (error) {
      // Whoever thinks better of it has nothing to be told.
      if (error instanceof DOMException && error.name === "AbortError") return;
      const reason = error instanceof Error ? error.message : String(error);
      setFailed(sh("unsent", { reason }));
    }
  }

  return (
    <div class="link-out">
      <CopyField label={sh("address")} copy={sh("copy")} text={props.link}>
        <Show when={canSend}>
          <button type="button" class="button" onClick={() => void send()}>
            {sh("send")}
          </button>
        </Show>
        <button type="button" class="button" onClick={() => props.onLarge(props.link)}>
          {sh("qr.large")}
        </button>
      </CopyField>
      <Show when={failed()}>
        <p role="alert">{failed()}</p>
      </Show>
      <Show when={isLocal()}>
        <p class="note">{sh("link.local")}</p>
      </Show>
      <QrPicture link={props.link} />
    </div>
  );
}

/** Whether the page comes from the computer it is shown on. */
function isLocal(): boolean {
  return location.protocol === "file:" || /^(localhost|127\.|\[::1\])/.test(location.hostname);
}
