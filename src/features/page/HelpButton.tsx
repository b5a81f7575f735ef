import { t } from "../../i18n/t.ts";
import { useKeys } from "../../keys/useKeys.ts";
import { openHelp } from "../../state/helpDoor.ts";

/** Opens the help, by button or by the key ?. */
export function HelpButton(props: { readonly onNear: () => void }) {
  useKeys(() => [{ key: "?", label: t("app.help"), group: "page", run: () => openHelp() }]);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t("app.help")}
      aria-haspopup="dialog"
      aria-keyshortcuts="?"
      title={t("app.help.title")}
      onPointerEnter={() => props.onNear()}
      onFocus={() => props.onNear()}
      onClick={() => openHelp()}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.4" />
        <path
          d="M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
        />
        <circle cx="8" cy="11.6" r="0.9" fill="currentColor" />
      </svg>
    </button>
  );
}
