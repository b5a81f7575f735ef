import { createSignal, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { t } from "../../i18n/t.ts";
import type { KeepTrouble } from "../../state/createKeeper.ts";
import { lateNotice } from "../../state/lateNotice.ts";

export interface KeepNoticeProps {
  readonly trouble: KeepTrouble | undefined;
  readonly onDismiss: () => void;
  /** The name of the user's other work, if a link has taken its place. */
  readonly aside: string | undefined;
  readonly onGoToAside: () => void;
  readonly onForgetAside: () => void;
  /** What the shelf of runs cannot do, where it is not in sight. */
  readonly shelf: string | undefined;
  readonly onDismissShelf: () => void;
}

/** Says what the browser does not keep, and where work of the user's own has gone. */
export function KeepNotice(props: KeepNoticeProps) {
  const [read, setRead] = createSignal<string>();
  const aside = () => (props.aside === read() ? undefined : props.aside);
  return (
    <div class="notices" aria-live="polite">
      <Show when={props.trouble}>
        {(trouble) => (
          <p class="notice">
            <span>{t(`storage.${trouble()}`)}</span>
            <button type="button" class="link-button" onClick={() => props.onDismiss()}>
              {t("storage.dismiss")}
            </button>
          </p>
        )}
      </Show>
      <Show when={props.shelf}>
        {(text) => (
          <p class="notice">
            <span>{text()}</span>
            <button type="button" class="link-button" onClick={() => props.onDismissShelf()}>
              {t("storage.dismiss")}
            </button>
          </p>
        )}
      </Show>
      <Show when={aside()}>
        {(title) => (
          <p class="notice">
            <span>{t("storage.aside", { title: title() })}</span>
            <button type="button" class="link-button" onClick={() => props.onGoToAside()}>
              {t("storage.aside.go")}
            </button>
            <button type="button" class="link-button" onClick={() => props.onForgetAside()}>
              {t("storage.aside.forget")}
            </button>
            <button type="button" class="link-button" onClick={() => setRead(title())}>
              {t("storage.dismiss")}
            </button>
          </p>
        )}
      </Show>
      <Dynamic component={lateNotice()} />
    </div>
  );
}
