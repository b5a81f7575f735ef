import { For, Show } from "solid-js";
import { MEASURES } from "../../../sims/index.ts";
import type { MeasureId, ParameterId, Sweepable } from "../../../sims/index.ts";
import { NumberBox } from "../../controls/NumberBox.tsx";
import { decimalExponent } from "../../format/decimalExponent.ts";
import { labelOf, measureLabel } from "../../i18n/modelWords.ts";
import { q, type ViewKey } from "../../i18n/whatIfView.ts";
import { GRID_POINTS, SWEEP_POINTS, type AskedAxis, type Axis, type Question } from "./question.ts";
import { ParameterPicker } from "./ParameterPicker.tsx";
import type { ValueScale } from "./scales.ts";

export interface WhatIfControlsProps {
  /** The values that can be moved. */
  readonly all: readonly Sweepable[];
  readonly question: Question;
  readonly x: Axis;
  readonly y: Axis | undefined;
  readonly scale: (id: ParameterId) => ValueScale;
  readonly onAsk: (part: Partial<Question>) => void;
}

/** What a grid begins with as its second value, and where that is the first already. */
/** Set against another value unless the user says which: who takes part moves every measure. */
const SECOND = ["adoption.banks", "adoption.suppliers"] as const satisfies readonly ParameterId[];

/** What is moved, through which values, and what is shown of it. */
export function WhatIfControls(props: WhatIfControlsProps) {
  const isGrid = () => props.question.y !== undefined;
  const askedX = (): AskedAxis => ({ ...props.question.x, id: props.x.parameter.id });

  function askGrid(grid: boolean): void {
    const { id, range } = askedX();
    const x = { id, ...(range && { range }) };
    const others = props.all.filter((other) => other.id !== id);
    const usual = SECOND.find((name) => others.some((other) => other.id === name));
    const second = usual ?? others[0]?.id ?? SECOND[0];
    props.onAsk({ x, y: grid ? { id: second } : undefined });
  }
  function askMeasure(place: 0 | 1, id: MeasureId): void {
    const [first, second] = props.question.measures;
    props.onAsk({ measures: place === 0 ? [id, second] : [first, id] });
  }

  return (
    <div class="what-if-controls">
      <fieldset class="one-two">
        <legend class="visually-hidden">{q("one.two")}</legend>
        <For each={[false, true]}>
          {(grid) => (
            <label>
              <input
                type="radio"
                name="what-if-values"
                checked={isGrid() === grid}
                onChange={() => askGrid(grid)}
              />
              {q(grid ? "two" : "one")}
            </label>
          )}
        </For>
      </fieldset>
      <AxisControls
        axis={props.x}
        grid={isGrid()}
        label="parameter"
        all={props.all}
        taken={props.y?.parameter.id}
        scale={props.scale}
        onAxis={(x) => props.onAsk({ x })}
      />
      <Show when={props.y}>
        {(y) => (
          <AxisControls
            axis={y()}
            grid={true}
            label="parameter.second"
            all={props.all}
            taken={props.x.parameter.id}
            scale={props.scale}
            onAxis={(next) => props.onAsk({ y: next })}
          />
        )}
      </Show>
      <div class="axis-controls">
        <Show when={!isGrid()}>
          <MeasureSelect
            label="measure.first"
            measure={props.question.measures[0]}
            onMeasure={(id) => askMeasure(0, id)}
          />
        </Show>
        <MeasureSelect
          label={isGrid() ? "measure.grid" : "measure.second"}
          measure={props.question.measures[1]}
          onMeasure={(id) => askMeasure(1, id)}
        />
        <label class="luck" title={q("luck.help")}>
          <input
            type="checkbox"
            checked={props.question.luck === "common"}
            onChange={(event) =>
              props.onAsk({ luck: event.currentTarget.checked ? "common" : "own" })
            }
          />
          {q("luck")}
        </label>
      </div>
    </div>
  );
}

function AxisControls(props: {
  readonly axis: Axis;
  readonly grid: boolean;
  readonly label: ViewKey;
  readonly all: readonly Sweepable[];
  /** The parameter of the other axis. */
  readonly taken: ParameterId | undefined;
  readonly scale: (id: ParameterId) => ValueScale;
  readonly onAxis: (axis: AskedAxis) => void;
}) {
  const parameter = () => props.axis.parameter;
  const scale = () => props.scale(parameter().id);
  const shown = (value: number) => Number((value / scale().perShown).toPrecision(8));
  const counts = () => (props.grid ? GRID_POINTS : SWEEP_POINTS);

  function ask(part: { from?: number; to?: number; points?: number }): string | undefined {
    const { from, to, points } = { ...props.axis, ...part };
    if (!(from < to)) return q("range");
    props.onAxis({ id: parameter().id, range: [from, to], points });
    return undefined;
  }
  const fromShown = (value: number): number => Number((value * scale().perShown).toPrecision(10));

  return (
    <div class="axis-controls">
      <ParameterPicker
        label={q(props.label)}
        chosen={parameter()}
        all={props.all.filter(({ id }) => id !== props.taken)}
        onChoose={(id) => props.onAxis({ id })}
      />
      <span class="bound">
        <span aria-hidden="true">{q("from")}</span>
        <NumberBox
          label={q("from.label", { label: labelOf(parameter()) })}
          value={shown(props.axis.from)}
          min={shown(parameter().limits[0])}
          max={shown(parameter().limits[1])}
          step={step(props.axis, scale())}
          whole={parameter().whole}
          unit={scale().unit}
          onChange={(value) => ask({ from: fromShown(value) })}
        />
        <span aria-hidden="true">{q("to")}</span>
        <NumberBox
          label={q("to.label", { label: labelOf(parameter()) })}
          value={shown(props.axis.to)}
          min={shown(parameter().limits[0])}
          max={shown(parameter().limits[1])}
          step={step(props.axis, scale())}
          whole={parameter().whole}
          unit={scale().unit}
          onChange={(value) => ask({ to: fromShown(value) })}
        />
        <span>{scale().unit}</span>
      </span>
      <select
        aria-label={q("points.label")}
        onChange={(event) => {
          const points = counts()[event.currentTarget.selectedIndex];
          if (points !== undefined) ask({ points });
        }}
      >
        <For each={counts()}>
          {(n) => (
            <option selected={n === props.axis.points}>
              {q(props.grid ? "points.grid" : "points.option", { n: String(n) })}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}

/** How far an arrow key moves an end of the range: a round twentieth of it. */
function step({ from, to, parameter }: Axis, { perShown }: ValueScale): number {
  const raw = (to - from) / perShown / 20;
  const power = Number(`1e${decimalExponent(raw)}`);
  return parameter.whole ? Math.max(1, Math.round(raw)) : power;
}

function MeasureSelect(props: {
  readonly label: ViewKey;
  readonly measure: MeasureId;
  readonly onMeasure: (id: MeasureId) => void;
}) {
  return (
    <label class="measure-select">
      <span>{q(props.label)}</span>
      <select
        onChange={(event) => {
          const measure = MEASURES[event.currentTarget.selectedIndex];
          if (measure) props.onMeasure(measure.id);
        }}
      >
        <For each={MEASURES}>
          {(measure) => (
            <option selected={measure.id === props.measure}>{measureLabel(measure)}</option>
          )}
        </For>
      </select>
    </label>
  );
}
