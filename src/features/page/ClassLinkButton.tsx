import { createSignal, ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import type { ClassLinkDialogProps } from "./ClassLinkDialog.tsx";

const ClassLinkDialog = lazy(async () => ({
  default: (await import("./ClassLinkDialog.tsx")).ClassLinkDialog,
}));

/** Opens the dialog that makes a link for a class. */
export function ClassLinkButton(props: Omit<ClassLinkDialogProps, "onClose">) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button
        type="button"
        class="icon-button class-link"
        aria-label={p("link")}
        title={p("link")}
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
            <ClassLinkDialog {...props} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </>
  );
}
