import { createSignal, ErrorBoundary, lazy, Show, Suspense } from "solid-js";
import { el } from "../../i18n/eventLog.ts";
import { t } from "../../i18n/t.ts";
import type { EventLogDialogProps } from "./EventLogDialog.tsx";

const EventLogDialog = lazy(async () => ({
  default: (await import("./EventLogDialog.tsx")).EventLogDialog,
}));

/** Opens the dialog that saves an event log. */
export function EventLogButton(props: Omit<EventLogDialogProps, "onClose">) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {el("open")}
      </button>
      <Show when={open()}>
        <ErrorBoundary fallback={<span role="alert">{t("view.unavailable")}</span>}>
          <Suspense>
            <EventLogDialog {...props} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </>
  );
}
