import { createSignal, Show } from "solid-js";
import { Dialog } from "../../controls/Dialog.tsx";
import { downloadFile } from "../../controls/downloadFile.ts";
import { recordOf } from "../../export/record/ReproductionRecord.ts";
import { reportFile } from "../../export/report/reportFile.ts";
import { rp } from "../../i18n/report.ts";
import type { FinishedAnswer } from "../../state/createExperiment.ts";

export interface ReportDialogProps {
  /** The whole answer, once there is one. */
  readonly finished: FinishedAnswer | undefined;
  /** Whether the page asks something else by now. */
  readonly outOfDate: boolean;
  /** Query of the page that shows it. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The whole comparison as one file, or this page on paper. */
export function ReportDialog(props: ReportDialogProps) {
  const [said, setSaid] = createSignal("");
  const [busy, setBusy] = createSignal(false);

  async function save({ result, digest }: FinishedAnswer): Promise<void> {
    setBusy(true);
    setSaid(rp("dialog.working"));
    try {
      // Another question has another address.
      const address = props.outOfDate || props.address === "" ? undefined : props.address;
      const record = recordOf({ result, digest }, address);
      const file = await reportFile(result, record, location.origin + location.pathname);
      downloadFile(file);
      setSaid(rp("dialog.saved", { name: file.name }));
    } catch (error) {
      setSaid(rp("dialog.failed", { reason: error instanceof Error ? error.message : "" }));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog title={rp("dialog.title")} onClose={() => props.onClose()}>
      <p>{rp("dialog.what")}</p>
      <p>{rp("dialog.paper")}</p>
      <Show when={!props.finished}>
        <p>{rp("dialog.none")}</p>
      </Show>
      <Show when={props.finished && props.outOfDate}>
        <p>{rp("dialog.old")}</p>
      </Show>
      <p role="status">{said()}</p>
      <form method="dialog" class="dialog-buttons">
        <button
          type="button"
          class="button primary"
          disabled={!props.finished || busy()}
          onClick={() => props.finished && void save(props.finished)}
        >
          {rp("dialog.save")}
        </button>
        {/* It closes the dialog first, which would stand in the middle of the print. */}
        <button class="button" onClick={() => setTimeout(() => print())}>
          {rp("dialog.print")}
        </button>
        <button class="button">{rp("dialog.close")}</button>
      </form>
    </Dialog>
  );
}
