import { createMemo, createSignal, createUniqueId, For } from "solid-js";
import type { ParameterId, Sweepable } from "../../../sims/index.ts";
import { ProblemLine } from "../../controls/ProblemLine.tsx";
import { labelOf } from "../../i18n/modelWords.ts";
import { q } from "../../i18n/whatIfView.ts";
import { createRemark } from "../../controls/createRemark.ts";

export interface ParameterPickerProps {
  readonly label: string;
  readonly chosen: Sweepable;
  readonly all: readonly Sweepable[];
  readonly onChoose: (id: ParameterId) => void;
}

/** Chooses a value of the scenario: what is typed is searched for in all of them. */
export function ParameterPicker(props: ParameterPickerProps) {
  const id = createUniqueId();
  /** The list is long: it is there from when the field is first entered. */
  const [entered, setEntered] = createSignal(false);
  const [problem, setProblem] = createRemark();
  const names = createMemo(() => namesOf(props.all));
  const shown = () => names().get(props.chosen.id) ?? labelOf(props.chosen);

  function take(input: HTMLInputElement): void {
    const typed = input.value.trim().toLowerCase();
    const found =
      [...names()].find(([of, name]) => of === typed || name.toLowerCase() === typed) ??
      only([...names()].filter(([, name]) => typed !== "" && name.toLowerCase().includes(typed)));
    if (!found) {
      setProblem(typed === "" ? undefined : q("parameter.unknown", { text: input.value }));
      if (typed === "") input.value = shown();
      return;
    }
    setProblem(undefined);
    input.value = found[1];
    if (found[0] !== props.chosen.id) props.onChoose(found[0]);
  }

  return (
    <span class="parameter-picker">
      <input
        type="text"
        role="combobox"
        aria-expanded="false"
        autocomplete="off"
        aria-label={props.label}
        aria-invalid={problem() !== undefined}
        aria-errormessage={problem() === undefined ? undefined : `${id}-problem`}
        title={q("parameter.find")}
        list={`${id}-list`}
        value={shown()}
        onPointerEnter={() => setEntered(true)}
        onFocus={(event) => {
          setEntered(true);
          event.currentTarget.select();
        }}
        onChange={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.currentTarget.value = shown();
          setProblem(undefined);
        }}
      />
      <datalist id={`${id}-list`}>
        <For each={entered() ? props.all : []}>{(of) => <option value={names().get(of.id)} />}</For>
      </datalist>
      <ProblemLine id={`${id}-problem`} text={problem()} />
    </span>
  );
}

/** Labels, with the id where two are the same. */
function namesOf(all: readonly Sweepable[]): ReadonlyMap<ParameterId, string> {
  const counts = new Map<string, number>();
  for (const of of all) counts.set(labelOf(of), (counts.get(labelOf(of)) ?? 0) + 1);
  return new Map(
    all.map((of) => {
      const label = labelOf(of);
      return [of.id, counts.get(label) === 1 ? label : `${label} (${of.id})`];
    }),
  );
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
