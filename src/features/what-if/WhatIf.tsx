import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { sweepable, sweepables, valueOf, parameter } from "../../../sims/index.ts";
import type { ParameterId, Scenario, Sweepable } from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { createStages } from "../../controls/createStages.ts";
import { Above, Beneath } from "../../controls/Fold.tsx";
import { labelOf } from "../../i18n/modelWords.ts";
import { p } from "../../i18n/present.ts";
import { q } from "../../i18n/whatIfView.ts";
import type { PointsEngine } from "../../state/engine.ts";
import { useShown } from "../../state/shown.ts";
import type { AnswerProps } from "./AnswerProps.ts";
import { createWhatIf, type Answer } from "./createWhatIf.ts";
import { GridAnswer } from "./GridAnswer.tsx";
import { readQuestion, writeQuestion, type Question } from "./question.ts";
import { requestOf } from "./requestOf.ts";
import { RunLine } from "./RunLine.tsx";
import type { ScaleOf, ValueScale } from "./scales.ts";
import { settleAxes } from "./settleAxes.ts";
import { SweepAnswer } from "./SweepAnswer.tsx";
import { WhatIfControls } from "./WhatIfControls.tsx";
import "./what-if.css";

export interface WhatIfProps {
  readonly engine: PointsEngine;
  readonly scenario: Scenario;
  /** The scenario's name, with "edited" if it is. */
  readonly name: string;
  readonly arms: ArmPair;
  readonly seed: number;
  /** Replications at each value in the end. */
  readonly replications: number;
  /** Whether a change runs by itself. */
  readonly auto: boolean;
  /** What the view was asked, in its own words. */
  readonly question: string | undefined;
  readonly onQuestion: (question: string | undefined) => void;
  readonly scaleOf: ScaleOf;
  /** Sets values in the scenario, in one step; says what would be right where they cannot be set. */
  readonly onValues: (values: Readonly<Partial<Record<ParameterId, number>>>) => string | undefined;
}

/** The view "What if": a difference against one value of the scenario, or over two. */
export function WhatIf(props: WhatIfProps) {
  const shown = useShown();
  /** Values that can be moved at all: what a link fixes stays. */
  const free = createMemo(() => sweepables(props.scenario).filter(({ id }) => !shown.isFixed(id)));
  return (
    <Show
      when={free().length > 0}
      fallback={
        <main id="results" tabindex="-1" class="what-if">
          <h1 class="headline">{p("fixed.all")}</h1>
        </main>
      }
    >
      <Asked {...props} free={free()} />
    </Show>
  );
}

function Asked(props: WhatIfProps & { readonly free: readonly Sweepable[] }) {
  const shown = useShown();
  const read = createMemo(() => readQuestion(props.question));
  const question = () => read().question;
  const axes = createMemo(() => settleAxes(props.scenario, props.free, question()));
  const problems = () => [
    ...read().problems,
    ...axes().missing.map((id) =>
      shown.isFixed(id)
        ? p("fixed.moved", { label: labelOf(parameter(id)) })
        : q("problem.parameter", { id: labelOf(parameter(id)) }),
    ),
  ];
  // The controls stand before anything is asked: putting values into a scenario takes its time.
  const stage = createStages(2);
  const request = createMemo(() =>
    stage() > 0 ? requestOf(props, question(), axes()) : undefined,
  );
  const work = createWhatIf(
    {
      points: (...asked) => props.engine.points(...asked),
    },
    request,
    () => props.auto,
  );
  const scale = (id: ParameterId): ValueScale =>
    props.scaleOf(parameter(id), valueOf(props.scenario, id), props.scenario.currency);
  const answer = createMemo(() => work.answer());

  /** What would be right in place of values chosen on a chart that the scenario could not take. */
  const [expected, setExpected] = createSignal<string>();
  createEffect(
    on(
      () => [props.scenario, props.question],
      () => setExpected(undefined),
      { defer: true },
    ),
  );

  function ask(part: Partial<Question>): void {
    props.onQuestion(writeQuestion({ ...question(), ...part }));
  }
  // Read one by one: whoever asks for the answer does not ask for the scenario.
  const shared: AnswerProps = {
    get name() {
      return props.name;
    },
    scale,
    present: (id) => sweepable(props.scenario, id)?.value ?? NaN,
    onValues: (values) => {
      setExpected(props.onValues(values));
    },
  };

  return (
    <main id="results" tabindex="-1" class="what-if">
      <Above>
        <Controls />
        <RunLine work={work} />
      </Above>
      <Show
        when={answer()}
        fallback={
          <>
            <h1 class="headline waiting">
              {q(
                work.state() === "idle" && !props.auto
                  ? "idle"
                  : work.state() === "failed" || work.state() === "cancelled"
                    ? "again.waiting"
                    : "waiting",
              )}
            </h1>
            <div class="placeholder" aria-hidden="true" />
          </>
        }
      >
        {(found) => (
          <div class="answer" classList={{ "out-of-date": work.stale() }}>
            <Show when={work.stale()}>
              <p class="stale">{q("stale")}</p>
            </Show>
            <Show when={expected()}>
              {(said) => (
                <p class="problem" role="alert">
                  {q("notSet", { expected: said() })}
                </p>
              )}
            </Show>
            <Answered answer={found()} />
          </div>
        )}
      </Show>
      <Show when={shown.present()}>
        <RunLine work={work} />
      </Show>
      <Beneath title={p("fold.ask")}>
        <Controls />
      </Beneath>
    </main>
  );

  function Controls() {
    return (
      <>
        <WhatIfControls
          all={props.free}
          question={question()}
          x={axes().x}
          y={axes().y}
          scale={scale}
          onAsk={ask}
        />
        <For each={problems()}>{(problem) => <p class="note">{problem}</p>}</For>
      </>
    );
  }

  function Answered(given: { readonly answer: Answer }) {
    const sweep = () => (given.answer.kind === "sweep" ? given.answer : undefined);
    const grid = () => (given.answer.kind === "grid" ? given.answer : undefined);
    return (
      <>
        <Show when={sweep()}>{(of) => <SweepAnswer answer={of()} {...shared} />}</Show>
        <Show when={grid()}>{(of) => <GridAnswer answer={of()} {...shared} />}</Show>
      </>
    );
  }
}
