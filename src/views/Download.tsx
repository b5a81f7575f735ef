import { openStudies } from "../../workers/openStudies.ts";
import { DownloadDialog, type DownloadDialogProps } from "../features/download/DownloadDialog.tsx";
import { EventLogButton } from "../features/log/EventLogButton.tsx";

/** The download of a chart, with the way to the event log of what it compares; loaded when it is first asked for. */
export function Download(props: Omit<DownloadDialogProps, "eventLog">) {
  const studies = openStudies();
  return (
    <DownloadDialog
      {...props}
      eventLog={(of) => (
        <EventLogButton scenario={of.scenario} arms={of.arms} seed={of.seed} studies={studies} />
      )}
    />
  );
}
