import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { durationId, measuredChanges, measuredTitle } from "../../../sims/fit.ts";
import type { DurationQuestion, Hours } from "../../../sims/fit.ts";
import { undecidedDates } from "../../../workers/data/Cells.ts";
import { guessFor } from "../../../workers/data/guessMapping.ts";
import type { Mapping } from "../../../workers/data/Mapping.ts";
import { Above, Beneath } from "../../controls/Fold.tsx";
import { createSaid } from "../../controls/createSaid.ts";
import { formatNumber } from "../../format/number.ts";
import { joinClauses, joinList, joinSentences, sentenceSpace } from "../../i18n/joins.ts";
import { d } from "../../i18n/data.ts";
import { p } from "../../i18n/present.ts";
import { LONGEST_QUESTION } from "../../state/Choices.ts";
import type { Measured } from "../../state/measured.ts";
import { BadRowList } from "./BadRowList.tsx";
import { createDataDrop } from "./createDataDrop.ts";
import type { DataFileStore } from "./createDataFile.ts";
import type { Picks } from "./createPicks.ts";
import { FindingDetail } from "./FindingDetail.tsx";
import { FindingTable } from "./FindingTable.tsx";
import { headline, leading } from "./headline.ts";
import { LogQuestions } from "./LogQuestions.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { mappingText } from "./mappingText.ts";
import "./data.css";

export interface YourDataProps {
  readonly data: DataFileStore;
  readonly picks: Picks;
  /** The opening hours of the scenario. */
  readonly hours: Hours;
  readonly title: string;
  /** How a file was asked to be read, in the words of the address; undefined for as it guesses. */
  readonly asked: string | undefined;
  readonly onAsk: (text: string | undefined) => void;
  /** Puts measured values into the scenario in one step; gives what is wrong with them, if anything. */
  readonly onApply: (found: Measured) => readonly string[];
}

/** The view "Your data": a file of the user's own, what it tells, and into the scenario with it. */
export function YourData(props: YourDataProps) {
  const done = createSaid();
  const problem = createSaid();
  const [shown, setShown] = createSignal<string>();
  /** The id of the duration asked for last. */
  const [asked, setAsked] = createSignal<string>();
  let picker!: HTMLInputElement;

  createEffect(() => props.data.setHours(props.hours));
  // Undo and redo come this way too.
  createEffect(
    on(
      () => props.asked,
      (asked) => props.data.readAsAsked(asked),
      { defer: true },
    ),
  );

  function open(files: FileList | null): void {
    const [file, second] = files ?? [];
    if (!file) return;
    done.sayNothing();
    setShown(undefined);
    setAsked(undefined);
    problem.sayNothing();
    if (second) {
      problem.say(() => d("several"));
      return;
    }
    props.picks.clear();
    props.data.open(file, props.hours, props.asked);
  }
  const over = createDataDrop(open);

  const name = () => props.data.file()?.name ?? "";
  const busy = () => ["survey", "read", "ask"].includes(props.data.phase());
  const detail = createMemo(() => {
    const all = props.data.findings();
    return all.find(({ id, spread }) => spread && id === shown()) ?? leading(all);
  });
  const taken = createMemo(() => props.picks.taken(props.data.findings()));
  /** The duration asked for last, if no case had one. */
  const missing = createMemo(() => {
    const [{ phase, durations, findings }, id] = [props.data, asked()];
    if (phase() !== "ready" || findings().some((finding) => finding.id === id)) return undefined;
    return durations().find((question) => durationId(question) === id);
  });
  const undecided = createMemo(() => {
    const [survey, mapping] = [props.data.survey(), props.data.mapping()];
    if (!survey || !mapping) return [];
    return undecidedDates(survey, { ...mapping, order: undefined }).filter(
      () => !survey.columns.some((c) => c.dates === "dmy" || c.dates === "mdy"),
    );
  });
  const waits = () => undecided().length > 0 && props.data.mapping()?.order === undefined;

  const [opened, setOpened] = createSignal(false);
  // Opened where something is to be decided; closed by the user alone.
  createEffect(() => {
    if (waits() || props.data.phase() === "failed") setOpened(true);
  });

  function apply(): void {
    const found = measuredChanges(name(), taken());
    const problems = props.onApply({ ...found, title: measuredTitle(props.title, name()) });
    const isDone = problems.length === 0;
    done.say(() => (isDone ? d("apply.done") : ""));
    problem.say(() => (isDone ? "" : d("apply.problem", { problems: joinClauses(problems) })));
  }

  /** By way of the address, unless that has no room for it. */
  function readAs(mapping: Mapping): void {
    const text = mappingText(mapping);
    if (text.length <= LONGEST_QUESTION) props.onAsk(text);
    else props.data.readAs(mapping);
  }

  function addDuration(question: DurationQuestion): void {
    props.data.addDuration(question);
    setShown(durationId(question));
    setAsked(durationId(question));
  }

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
    <main id="results" tabindex="-1" class="data">
      <h1>{headline(props.data.findings(), name(), props.data.phase())}</h1>
      <p class="lead">
        <Show when={props.data.file() === undefined}>
          {d("lead")}
          {sentenceSpace()}
        </Show>
        <b>{d("private")}</b>
      </p>
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
            open(event.currentTarget.files);
            event.currentTarget.value = ""; // so that the same file can be picked again
          }}
        />
        <Show
          when={busy()}
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
      <Show when={props.data.phase() === "none"}>
        <p class="note">{d("formats")}</p>
      </Show>
      <Show when={props.data.phase() === "cancelled"}>
        <p role="status">{d("cancelled")}</p>
      </Show>
      <Show when={waits()}>
        <p role="alert">{d("order.undecided", { columns: joinList(undecided()) })}</p>
      </Show>
      <Show when={props.data.phase() === "failed" && !waits()}>
        <p role="alert">{d("failed", { file: name(), reason: props.data.reason() })}</p>
      </Show>

      <Show when={props.data.survey()}>
        {(survey) => (
          <Show when={props.data.mapping()}>
            {(mapping) => (
              <details
                class="mapping"
                open={opened()}
                onToggle={(event) => setOpened(event.currentTarget.open)}
              >
                <summary>{summary()}</summary>
                <p class="note">{howText()}</p>
                <MappingForm
                  survey={survey()}
                  mapping={mapping()}
                  undecided={undecided()}
                  asOf={props.data.read()?.asOf}
                  onKind={(kind) => readAs(guessFor(kind, survey()))}
                  onMapping={readAs}
                />
              </details>
            )}
          </Show>
        )}
      </Show>
      <Show when={props.data.read()}>
        {(read) => (
          <>
            <Show when={read().bad.count > 0}>
              <BadRowList bad={read().bad} file={name()} />
            </Show>
            <Show when={props.data.findings().length > 0}>
              <Above>
                <Found />
              </Above>
              <Show when={detail()}>
                {(finding) => (
                  <Show when={finding().spread}>
                    {(spread) => (
                      <FindingDetail
                        finding={finding()}
                        spread={spread()}
                        file={name()}
                        choice={props.picks.pickOf(finding()).choice}
                        onChoice={(choice) => props.picks.set(finding(), { choice })}
                      />
                    )}
                  </Show>
                )}
              </Show>
              <Beneath title={p("fold.found")}>
                <Found />
              </Beneath>
            </Show>
          </>
        )}
      </Show>
      <Show when={problem.said()}>
        <p role="alert">{problem.said()}</p>
      </Show>
      <Show when={over()}>
        <div class="drop-here">{d("drop.here")}</div>
      </Show>
    </main>
  );

  /** What was found, the way to take it over, and further questions. */
  function Found() {
    return (
      <Show when={props.data.read()}>
        {(read) => (
          <>
            <section class="findings">
              <h2>{d("found.title")}</h2>
              <FindingTable
                findings={props.data.findings()}
                picks={props.picks}
                shown={detail()?.id}
                onShow={setShown}
                onMeaning={props.data.setMeaning}
              />
              <p class="note">
                {joinSentences([
                  d("found.note"),
                  props.data.mapping()?.kind === "ledger" ? d("open", { day: read().asOf }) : "",
                ])}
              </p>
              <div class="apply-line">
                <button
                  type="button"
                  class="button primary"
                  disabled={taken().length === 0 || busy()}
                  onClick={apply}
                >
                  {taken().length === 0
                    ? d("apply.none")
                    : d("apply.some", { n: formatNumber(taken().length) })}
                </button>
                <span role="status">{done.said()}</span>
              </div>
            </section>
            <Show when={read().steps.length > 0}>
              <LogQuestions steps={read().steps} missing={missing()} onAdd={addDuration} />
            </Show>
          </>
        )}
      </Show>
    );
  }

  function summary(): string {
    const [read, mapping, survey] = [props.data.read(), props.data.mapping(), props.data.survey()];
    if (!mapping || !survey) return "";
    const parts = d(mapping.kind === "events" ? "read.summary.events" : "read.summary", {
      kind: d(`kind.${mapping.kind}`),
      kept: formatNumber(read?.kept ?? 0),
      rows: formatNumber(survey.rows),
    });
    const left = read?.bad.count ?? 0;
    return left === 0 ? parts : d("read.summary.left", { summary: parts, n: formatNumber(left) });
  }

  function howText(): string {
    const survey = props.data.survey();
    if (!survey) return "";
    const { format, encoding = "", delimiter = ",", sheet = "" } = survey.how;
    const named = {
      ",": d("delimiter.,"),
      ";": d("delimiter.;"),
      "\t": d("delimiter.\t"),
      "|": d("delimiter.|"),
    };
    const how = d(`how.${format}`, {
      encoding,
      sheet,
      delimiter: named[delimiter as keyof typeof named] ?? delimiter,
    });
    const order = props.data.mapping()?.order;
    const told = order && undecided().length === 0;
    return joinSentences([how, told ? d("order.told", { order: d(`order.${order}`) }) : ""]);
  }
}
