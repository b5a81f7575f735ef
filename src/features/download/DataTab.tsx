import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import { digest, type Result, type Scenario } from "../../../sims/index.ts";
import { readArmPair, type ArmPair } from "../../arms/ArmPair.ts";
import type { Drawing } from "../../charts/frame/Drawing.ts";
import { downloadFile, type ReadyFile } from "../../controls/downloadFile.ts";
import { citationOf, type Citation } from "../../export/data/citation.ts";
import { citationOfStudy } from "../../export/data/study/bookOfStudy.ts";
import { proofOfStudy } from "../../export/study/proofOf.ts";
import type { Study } from "../../export/study/Study.ts";
import { pb } from "../../i18n/publish.ts";
import type { PageEngine } from "../../state/engine.ts";
import { Cite } from "./Cite.tsx";
import { createTask } from "./createTask.ts";
import { FileButtons } from "./FileButtons.tsx";
import {
  comparedFiles,
  shownTable,
  studyFiles,
  type OfferedFile,
  type OfferedRows,
} from "./offeredFiles.ts";
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
    <Show
      when={props.drawing.result}
      fallback={
        <Show when={props.drawing.study} fallback={<ShownOnly drawing={props.drawing} />}>
          {(study) => <StudyData {...props} study={study()} />}
        </Show>
      }
    >
      {(result) => <ComparedData {...props} result={result()} />}
    </Show>
  );
}

function ComparedData(props: DataTabProps & { readonly result: Result }) {
  const citation = createMemo(() => citationOf(props.result, digest(props.result)));
  const offered = createMemo(() => comparedFiles(props));
  /** A log has the common luck: there is none of arms that had luck of their own. */
  const logged = createMemo((): Logged | undefined => {
    const { scenario, seed, luck, arms: run } = props.result;
    const names = Object.keys(run);
    const arms = readArmPair(`${names[0]},${names.at(-1)}`);
    return props.eventLog && arms && luck !== "own" ? { scenario, seed, arms } : undefined;
  });
  return (
    <Offered citation={citation()} offered={offered()}>
      <Show when={logged()}>
        {(of) => (
          <section>
            <h3>{pb("log")}</h3>
            <p>{props.eventLog?.(of())}</p>
          </section>
        )}
      </Show>
    </Offered>
  );
}

/** A study that is whole; of one that is not there is only what its chart shows. */
function StudyData(props: DataTabProps & { readonly study: Study }) {
  const found = createMemo(() => {
    const proof = proofOfStudy(props.study);
    const files = studyFiles(props.study, props.address);
    return proof && files && { citation: citationOfStudy(props.study, proof), offered: [files] };
  });
  return (
    <Show when={found()} fallback={<ShownOnly drawing={props.drawing} />}>
      {(it) => <Offered {...it()} />}
    </Show>
  );
}

/** How to cite, files by what their rows are, what else there is, and how files are read. */
function Offered(props: {
  readonly citation: Citation;
  readonly offered: readonly OfferedRows[];
  readonly children?: JSX.Element;
}) {
  const task = createTask();
  const [format, setFormat] = createSignal("csv");
  return (
    <div class="download-data">
      <Cite citation={props.citation} />
      <For each={props.offered}>
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
      {props.children}
      <p class="download-said" role="status">
        {task.said()}
      </p>
      <ReadingCode files={props.offered[0]?.files ?? []} format={format()} onFormat={setFormat} />
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
