import { ErrorBoundary, Show, Suspense, type JSX } from "solid-js";
import type { Wanted } from "../charts/frame/takeAway.ts";
import { Dialog } from "../controls/Dialog.tsx";
import { t } from "../i18n/t.ts";
import type { Experiment } from "../state/createExperiment.ts";
import type { PageEngine } from "../state/engine.ts";
import { closeHelp, helpPart } from "../state/helpDoor.ts";
import { LazyDownload } from "./lazyDownload.ts";
import { LazyHelp } from "./lazyHelp.ts";
import { LazyReport } from "./lazyReport.ts";

export interface PageDialogsProps {
  readonly experiment: Experiment;
  readonly engine: PageEngine;
  readonly look: "light" | "dark";
  /** Whether the report is asked for. */
  readonly reporting: boolean;
  readonly onReported: () => void;
  /** The chart that is about to leave the app. */
  readonly wanted: Wanted | undefined;
  readonly onTaken: () => void;
}

/** What opens over the page, and is loaded only then: the help, the report, and a chart's download. */
export function PageDialogs(props: PageDialogsProps) {
  return (
    <>
      <Show when={helpPart()}>
        <LaterDialog title={t("app.help")} onClose={closeHelp}>
          <LazyHelp />
        </LaterDialog>
      </Show>
      <Show when={props.reporting}>
        <LaterDialog title={t("file.report")} onClose={props.onReported}>
          <LazyReport
            finished={props.experiment.finished()}
            outOfDate={props.experiment.outOfDate()}
            address={location.search}
            onClose={props.onReported}
          />
        </LaterDialog>
      </Show>
      <Show when={props.wanted}>
        {(it) => (
          <LaterDialog title={t("chart.download")} onClose={props.onTaken}>
            <LazyDownload
              wanted={it()}
              look={props.look}
              address={location.search}
              engine={props.engine}
              onClose={props.onTaken}
            />
          </LaterDialog>
        )}
      </Show>
    </>
  );
}

/** A dialog whose script is on its way; if it does not come, that is said where it would be. */
function LaterDialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}) {
  return (
    <ErrorBoundary
      fallback={
        <Dialog title={props.title} onClose={props.onClose}>
          <p>{t("view.unavailable")}</p>
          <form method="dialog" class="dialog-buttons">
            <button class="button primary">{t("link.close")}</button>
          </form>
        </Dialog>
      }
    >
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
