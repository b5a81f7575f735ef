import { createEffect, createMemo, createSignal, on, Show } from "solid-js";
import { durationId, measuredChanges, measuredTitle } from "../../../sims/fit.ts";
import type { DurationQuestion, Hours } from "../../../sims/fit.ts";
import { undecidedDates } from "../../../workers/data/Cells.ts";
import { guessFor } from "../../../workers/data/guessMapping.ts";
import type { Mapping } from "../../../workers/data/Mapping.ts";
import { Above, Beneath } from "../../controls/Fold.tsx";
import { createSaid } from "../../controls/createSaid.ts";
import { joinClauses, joinList, sentenceSpace } from "../../i18n/joins.ts";
import { d } from "../../i18n/data.ts";
import { p } from "../../i18n/present.ts";
import { LONGEST_QUESTION } from "../../state/Choices.ts";
import type { Measured } from "../../state/measured.ts";
import { BadRowList } from "./BadRowList.tsx";
import { createDataDrop } from "./createDataDrop.ts";
import type { DataFileStore } from "./createDataFile.ts";
import type { Picks } from "./createPicks.ts";
import { FileLine } from "./FileLine.tsx";
import { FindingDetail } from "./FindingDetail.tsx";
import { FoundValues } from "./FoundValues.tsx";
import { headline, leading } from "./headline.ts";
import { formText, readAsText } from "./howReadText.ts";
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
      <FileLine data={props.data} busy={busy()} onOpen={open} />
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
                <summary>{readAsText(survey(), mapping(), props.data.read())}</summary>
                <p class="note">{formText(survey(), toldOrder())}</p>
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

  function Found() {
    return (
      <FoundValues
        data={props.data}
        picks={props.picks}
        busy={busy()}
        shown={detail()?.id}
        taken={taken()}
        done={done.said()}
        missing={missing()}
        onShow={setShown}
        onApply={apply}
        onAdd={addDuration}
      />
    );
  }

  /** The order of dates that the file itself tells. */
  function toldOrder(): Mapping["order"] {
    return undecided().length === 0 ? props.data.mapping()?.order : undefined;
  }
}
