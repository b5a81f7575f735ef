import { createSignal, Show } from "solid-js";
import type { Wanted } from "../../charts/frame/takeAway.ts";
import { Dialog } from "../../controls/Dialog.tsx";
import type { Look } from "../../export/paint/Look.ts";
import { Tabs } from "../../controls/Tabs.tsx";
import { pb } from "../../i18n/publish.ts";
import { ChartTab } from "./ChartTab.tsx";
import { DataTab, type DataTabProps } from "./DataTab.tsx";
import "./download.css";

export const DOWNLOAD_TABS = ["chart", "data"] as const;
export type DownloadTab = (typeof DOWNLOAD_TABS)[number];

export interface DownloadDialogProps {
  readonly wanted: Wanted;
  readonly tab?: DownloadTab;
  /** The look of the page. */
  readonly look: Look;
  /** Query of the page that shows the chart. */
  readonly address: string;
  /** Runs the experiment again for who wants all its rows. */
  readonly engine: DataTabProps["engine"];
  /** The way to the event log of a comparison. */
  readonly eventLog?: DataTabProps["eventLog"];
  readonly onClose: () => void;
}

/** A chart as a picture, and what it shows as data. */
export function DownloadDialog(props: DownloadDialogProps) {
  const [tab, setTab] = createSignal<DownloadTab>(props.tab ?? "chart");
  return (
    <Dialog
      title={pb("title", { title: props.wanted.drawing().title })}
      onClose={() => props.onClose()}
    >
      <Tabs
        id="download"
        label={pb("tabs")}
        parts={DOWNLOAD_TABS}
        part={tab()}
        textOf={(part) => pb(`tab.${part}`)}
        onPart={setTab}
      >
        <Show
          when={tab() === "chart"}
          fallback={
            <DataTab
              drawing={props.wanted.drawing()}
              engine={props.engine}
              address={props.address}
              eventLog={props.eventLog}
            />
          }
        >
          <ChartTab wanted={props.wanted} address={props.address} look={props.look} />
        </Show>
      </Tabs>
      <form method="dialog" class="dialog-buttons">
        <button class="button">{pb("close")}</button>
      </form>
    </Dialog>
  );
}
