import { createMemo, For, onMount, Show } from "solid-js";
import type { ParameterId, Scenario } from "../../../sims/index.ts";
import type {
  AskSensitivity,
  SensitivityQuestion,
} from "../../../workers/sensitivity/SensitivityQuestion.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import type { TextOf } from "../../charts/tornado/endText.ts";
import { Beneath, Fold } from "../../controls/Fold.tsx";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { formatNumber } from "../../format/number.ts";
import { measureLabel } from "../../i18n/modelWords.ts";
import { mt } from "../../i18n/matters.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { p } from "../../i18n/present.ts";
import { createSensitivity } from "../../state/createSensitivity.ts";
import { useShown } from "../../state/shown.ts";
import { HowFound } from "./HowFound.tsx";
import { mattersHeadline } from "./mattersHeadline.ts";
import {
  readQuestion,
  SAMPLES,
  SECONDS,
  USUAL,
  writeQuestion,
  type MattersQuestion,
} from "./mattersQuestion.ts";
import { MeasureMatters } from "./MeasureMatters.tsx";
import "./matters.css";

export interface MattersProps {
  readonly scenario: Scenario;
  /** What a scenario that was asked about is called, in the language spoken now. */
  readonly nameOf: (scenario: Scenario) => string;
  readonly arms: ArmPair;
  readonly seed: number;
  /** Replications of the scenario as it is. */
  readonly replications: number;
  /** What the address asks of this view. */
  readonly question: string | undefined;
  readonly onQuestion: (question: string | undefined) => void;
  /** Whether to begin without being told. */
  readonly auto: boolean;
  readonly ask: AskSensitivity;
  readonly textOf: TextOf;
  /** Where an input's name leads. */
  readonly hrefOf: (id: ParameterId) => string;
  readonly onInput: (id: ParameterId) => void;
}

/** Replications for each end of an input that is moved alone. */
const ALONE_RUNS = 40;
/** Inputs with an index of their own. */
const MOST = 10;

/** The view "What matters": which input drives the difference, and how far all of them together let it be known. */
export function Matters(props: MattersProps) {
  const shown = useShown();
  const study = createSensitivity((question, listeners) => props.ask(question, listeners));
  const asked = createMemo(() => readQuestion(props.question) ?? USUAL);
  const question = (): SensitivityQuestion => ({
    scenario: props.scenario,
    arms: props.arms,
    seed: props.seed,
    measures: ["timeToCash", asked().second],
    method: "sobol",
    runs: ALONE_RUNS,
    points: asked().samples,
    baseRuns: props.replications,
    most: MOST,
  });
  const isStale = createMemo(() => {
    const of = study.answer();
    return of !== undefined && JSON.stringify(of.question) !== JSON.stringify(question());
  });
  const headline = createMemo(() => mattersHeadline(study.answer()?.found, "timeToCash"));
  const start = () => study.start(question());

  function put(change: Partial<MattersQuestion>): void {
    props.onQuestion(writeQuestion({ ...asked(), ...change }));
    start();
  }
  onMount(() => {
    if (props.auto) start();
  });

  const said = () => {
    const { part, done, total } = study.progress();
    switch (study.state()) {
      case "running":
        return mt(`bar.${part}`, { done: formatNumber(done), total: formatNumber(total) });
      case "failed":
        return mt("bar.failed", { reason: modelText(study.reason()) });
      case "cancelled":
        return mt("bar.cancelled");
      case "done":
        return mt("bar.done", {
          n: formatNumber(study.answer()?.found.replications ?? 0),
          seconds: formatNumber(study.seconds(), 0),
        });
      case "idle":
        return "";
    }
  };

  return (
    <main id="results" tabindex="-1" class="matters">
      <h1 class="headline" classList={{ waiting: !study.answer() }}>
        <For each={headline().parts}>
          {({ text, name }) => (name === "input" ? <b>{text}</b> : <Terms text={text} />)}
        </For>
      </h1>
      <p class="interval-line">
        <Terms text={headline().interval} />
      </p>
      <Show when={!shown.present() || !study.answer()}>
        <Bar />
      </Show>
      <Show when={readQuestion(props.question) === undefined}>
        <p role="note">{mt("question.bad", { given: props.question ?? "" })}</p>
      </Show>
      <Show when={study.answer()}>
        {(of) => (
          <div class="answer" classList={{ "out-of-date": isStale() }}>
            <Show when={isStale()}>
              <p class="matters-stale">
                {mt("stale", {
                  name: props.nameOf(of().question.scenario),
                  seed: String(of().question.seed),
                })}
              </p>
            </Show>
            <For each={of().question.measures}>
              {(measure) => (
                <MeasureMatters
                  measure={measure}
                  finding={of()}
                  scenario={props.nameOf(of().question.scenario)}
                  textOf={props.textOf}
                  hrefOf={props.hrefOf}
                  onInput={props.onInput}
                />
              )}
            </For>
            <Fold title={p("fold.how")}>
              <HowFound found={of().found} />
            </Fold>
          </div>
        )}
      </Show>
      <Show when={study.answer()}>
        <Beneath title={p("fold.ask")}>
          <Bar />
        </Beneath>
      </Show>
    </main>
  );

  function Bar() {
    return (
      <StudyBar
        title={mt("bar.progress")}
        running={study.state() === "running"}
        done={study.progress().done}
        total={study.progress().total}
        said={said()}
        runText={mt(study.answer() ? "bar.again" : "bar.run")}
        stopText={mt("bar.cancel")}
        onRun={start}
        onStop={study.cancel}
      >
        <Choices asked={asked()} onPut={put} />
      </StudyBar>
    );
  }
}

/** How finely to ask, and of what beside time to cash. */
function Choices(props: {
  readonly asked: MattersQuestion;
  readonly onPut: (change: Partial<MattersQuestion>) => void;
}) {
  function putSamples(text: string): void {
    const samples = SAMPLES.find((n) => String(n) === text);
    if (samples) props.onPut({ samples });
  }
  function putSecond(text: string): void {
    const second = SECONDS.find(({ id }) => id === text)?.id;
    if (second) props.onPut({ second });
  }
  return (
    <>
      <label>
        {mt("bar.samples")}{" "}
        <select
          value={String(props.asked.samples)}
          onChange={(event) => putSamples(event.currentTarget.value)}
        >
          <For each={SAMPLES}>
            {(n) => <option value={String(n)}>{formatNumber(2 * n)}</option>}
          </For>
        </select>
      </label>
      <label>
        {mt("bar.second")}{" "}
        <select
          value={props.asked.second}
          onChange={(event) => putSecond(event.currentTarget.value)}
        >
          <For each={SECONDS}>
            {(measure) => <option value={measure.id}>{measureLabel(measure)}</option>}
          </For>
        </select>
      </label>
    </>
  );
}
