import { createSignal, ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import type { ChoicesStore } from "../../state/createChoices.ts";

const ShareDialog = lazy(async () => ({
  default: (await import("./ShareDialog.tsx")).ShareDialog,
}));

/** Opens the dialog that shares the page: link, link for a class, code for another page. */
export function ShareButton(props: { readonly choices: ChoicesStore }) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={p("share")}
        title={p("share")}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <path
            d="M6.5 9.5l3-3M7 4.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L4.5 7"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
          />
        </svg>
      </button>
      <Show when={open()}>
        <ErrorBoundary fallback={<span role="alert">{t("view.unavailable")}</span>}>
          <Suspense>
            <ShareDialog choices={props.choices} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </>
  );
}
