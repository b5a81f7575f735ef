import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import type { Result, Scenario } from "../../../sims/index.ts";
import { readArmPair, type ArmPair } from "../../arms/ArmPair.ts";
import type { Drawing } from "../../charts/frame/Drawing.ts";
import { downloadFile, type ReadyFile } from "../../controls/downloadFile.ts";
import { pb } from "../../i18n/publish.ts";
import type { PageEngine } from "../../state/engine.ts";
import { Cite } from "./Cite.tsx";
import { createTask } from "./createTask.ts";
import { comparedFiles, shownTable, type OfferedFile } from "./offeredFiles.ts";
import { ReadingCode } from "./ReadingCode.tsx";

export interface DataTabProps {
  readonly drawing: Drawing;
  readonly engine: Pick<PageEngine, "rows">;
  readonly address: string;
  readonly eventLog?: ((of: Logged) => JSX.Element) | undefined;
}

/** What an event log is of. */
export interface Logged {
  readonly scenario: Scenario;
  readonly arms: ArmPair;
  readonly seed: number;
}

/** What a chart shows as numbers: how to cite it first, then the files, then how they are read. */
export function DataTab(props: DataTabProps) {
  return (
    <Show when={props.drawing.result} fallback={<ShownOnly drawing={props.drawing} />}>
      {(result) => <ComparedData {...props} result={result()} />}
    </Show>
  );
}

function ComparedData(props: DataTabProps & { readonly result: Result }) {
  const task = createTask();
  const offered = createMemo(() => comparedFiles(props));
  const [format, setFormat] = createSignal("csv");
  /** A log has the common luck: there is none of arms that had luck of their own. */
  const logged = createMemo((): Logged | undefined => {
    const { scenario, seed, luck, arms: run } = props.result;
    const names = Object.keys(run);
    const arms = readArmPair(`${names[0]},${names.at(-1)}`);
    return props.eventLog && arms && luck !== "own" ? { scenario, seed, arms } : undefined;
  });
  return (
    <div class="download-data">
      <Cite result={props.result} />
      <For each={offered()}>
        {({ rows, count, files }) => (
          <section>
            <h3>{pb(`rows.${rows}`, { n: count })}</h3>
            <FileButtons
              files={files}
              busy={task.busy()}
              onSave={(file) => {
                setFormat(file.format);
                void task.during(file.name, () => saved(file));
              }}
            />
          </section>
        )}
      </For>
      <Show when={logged()}>
        {(of) => (
          <section>
            <h3>{pb("log")}</h3>
            <p>{props.eventLog?.(of())}</p>
          </section>
        )}
      </Show>
      <p class="download-said" role="status">
        {task.said()}
      </p>
      <ReadingCode files={offered()[0]?.files ?? []} format={format()} onFormat={setFormat} />
    </div>
  );
}

/** A chart of no comparison: its table, as it stands beneath it. */
function ShownOnly(props: { readonly drawing: Drawing }) {
  const task = createTask();
  const file = createMemo(() => shownTable(props.drawing));
  return (
    <div class="download-data">
      <section>
        <h3>{pb("rows.shown", { n: file().count })}</h3>
        <FileButtons
          files={[file()]}
          busy={task.busy()}
          onSave={(it) => void task.during(it.name, () => saved(it))}
        />
      </section>
      <p class="download-said" role="status">
        {task.said()}
      </p>
    </div>
  );
}

async function saved(file: OfferedFile): Promise<string> {
  const ready: ReadyFile = { name: file.name, mime: file.mime, bytes: await file.bytes() };
  downloadFile(ready);
  return pb("saved", { name: file.name });
}

function FileButtons(props: {
  readonly files: readonly OfferedFile[];
  readonly busy: boolean;
  readonly onSave: (file: OfferedFile) => void;
}) {
  return (
    <ul class="download-files">
      <For each={props.files}>
        {(file) => (
          <li>
            <button
              type="button"
              class="button"
              disabled={props.busy || file.refused !== undefined}
              title={file.refused ?? file.label}
              onClick={() => props.onSave(file)}
            >
              {file.format.toUpperCase()}
              <span class="visually-hidden"> {file.label}</span>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
