import { Show } from "solid-js";
import { o } from "../i18n/offline.ts";
import { t } from "../i18n/t.ts";
import type { VersionNews } from "./watchVersions.ts";

export interface VersionNoticeProps {
  readonly news: VersionNews | undefined;
  readonly onTake: () => void;
  readonly onDismiss: () => void;
}

/** Says that a new version of the page is there, and leaves it to the user when it comes. */
export function VersionNotice(props: VersionNoticeProps) {
  return (
    <Show when={props.news}>
      {(news) => (
        <p class="notice">
          <span>{o(news())}</span>
          <button type="button" class="link-button" onClick={() => props.onTake()}>
            {o("reload")}
          </button>
          <button type="button" class="link-button" onClick={() => props.onDismiss()}>
            {news() === "waiting" ? o("later") : t("storage.dismiss")}
          </button>
        </p>
      )}
    </Show>
  );
}
