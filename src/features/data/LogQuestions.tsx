import { createSignal, For, Show } from "solid-js";
import type { DurationQuestion } from "../../../sims/fit.ts";
import type { DataRead } from "../../../workers/data/DataSession.ts";
import { d } from "../../i18n/data.ts";

export interface LogQuestionsProps {
  readonly steps: DataRead["steps"];
  /** The question asked last, if no case of the log answers it. */
  readonly missing: DurationQuestion | undefined;
  readonly onAdd: (question: DurationQuestion) => void;
}

/** Asks a log how long it takes from one step to another. */
export function LogQuestions(props: LogQuestionsProps) {
  const timed = () => props.steps.filter((step) => step.timed).map(({ name }) => name);
  const [from, setFrom] = createSignal<string>();
  const [to, setTo] = createSignal<string>();
  const [without, setWithout] = createSignal("");
  const start = () => from() ?? timed()[0] ?? "";
  const end = () => to() ?? timed().at(-1) ?? "";

  return (
    <form
      class="log-questions"
      aria-label={d("ask.title")}
      onSubmit={(event) => {
        event.preventDefault();
        props.onAdd({ from: start(), to: end(), without: without() || undefined });
      }}
    >
      <Steps label={d("ask.from")} steps={timed()} value={start()} onChange={setFrom} />
      <Steps label={d("ask.to")} steps={timed()} value={end()} onChange={setTo} />
      <Steps
        label={d("ask.without")}
        steps={props.steps.map(({ name }) => name)}
        none={d("ask.nobody")}
        value={without()}
        onChange={setWithout}
      />
      <button type="submit" class="button">
        {d("ask.add")}
      </button>
      <span role="status">{props.missing && missingText(props.missing)}</span>
    </form>
  );
}

function missingText({ from, to, without }: DurationQuestion): string {
  return without === undefined
    ? d("ask.missing", { from, to })
    : d("ask.missingWithout", { from, to, without });
}

function Steps(props: {
  readonly label: string;
  readonly steps: readonly string[];
  readonly none?: string;
  readonly value: string;
  readonly onChange: (step: string) => void;
}) {
  return (
    <label>
      {props.label}
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <Show when={props.none}>{(none) => <option value="">{none()}</option>}</Show>
        <For each={props.steps}>
          {(name) => (
            <option value={name} selected={props.value === name}>
              {name}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
