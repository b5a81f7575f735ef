import { Show } from "solid-js";
import { formatNumber } from "../../format/number.ts";
import { d } from "../../i18n/data.ts";
import type { DataFileStore } from "./createDataFile.ts";

export interface FileLineProps {
  readonly data: DataFileStore;
  /** Whether the file is being worked on. */
  readonly busy: boolean;
  readonly onOpen: (files: FileList | null) => void;
}

/** The line of the file: chosen, on its way, and closed. */
export function FileLine(props: FileLineProps) {
  let picker!: HTMLInputElement;

  function progressText(): string {
    const phase = props.data.phase();
    if (phase !== "survey" && phase !== "read" && phase !== "ask") return "";
    const what = d(`phase.${phase}`);
    if (phase === "ask") return what;
    const mega = (bytes: number) => formatNumber(bytes / 1e6, 1);
    const total = mega(props.data.file()?.size ?? 0);
    return d("phase.of", { phase: what, done: mega(props.data.bytes()), total });
  }

  return (
    <div class="file-line">
      <button type="button" class="button" onClick={() => picker.click()}>
        {d(props.data.file() ? "another" : "choose")}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        tabindex="-1"
        aria-label={d("choose")}
        accept=".csv,.tsv,.txt,.xlsx,.xes,.xml,.gz"
        onChange={(event) => {
          props.onOpen(event.currentTarget.files);
          event.currentTarget.value = ""; // so that the same file can be picked again
        }}
      />
      <Show
        when={props.busy}
        fallback={
          <Show when={!props.data.file()}>
            <span>{d("drop")}</span>
          </Show>
        }
      >
        <Show when={props.data.phase() !== "ask"}>
          <progress
            max={props.data.file()?.size ?? 1}
            value={props.data.bytes()}
            aria-label={progressText()}
          />
        </Show>
        <span>{progressText()}</span>
        <button type="button" class="link-button" onClick={() => props.data.cancel()}>
          {d("cancel")}
        </button>
      </Show>
      <Show when={props.data.phase() === "ready"}>
        <button type="button" class="link-button" onClick={() => props.data.close()}>
          {d("close")}
        </button>
      </Show>
    </div>
  );
}
