import { Show } from "solid-js";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { differenceText } from "../../format/estimateText.ts";
import { formatWhen } from "../../format/when.ts";
import { r } from "../../i18n/runs.ts";
import { nameOfRun, type ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { changeOf, luckOf } from "./changeOf.ts";
import { RunName } from "./RunName.tsx";
import { MOST_LINES } from "./runsQuestion.ts";
import { factsOf, type TextOf } from "./runText.ts";

export interface RunRowProps {
  readonly run: ShelvedRun;
  readonly baseline: ShelvedRun | undefined;
  readonly textOf: TextOf;
  readonly chosen: boolean;
  /** The letter of its curve; undefined where it is not drawn. */
  readonly letter: string | undefined;
  /** Whether another curve may be drawn. */
  readonly roomForLine: boolean;
  /** Whether the browser could not keep it. */
  readonly held: boolean;
  readonly onLine: () => void;
  readonly onChoose: () => void;
  readonly onCompare: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

/** A run of the list: its curve, its name, its main numbers and what can be done with it. */
export function RunRow(props: RunRowProps) {
  const name = () => nameOfRun(props.run);
  const isBaseline = () => props.baseline?.digest === props.run.digest;
  const lineText = () =>
    props.letter !== undefined || props.roomForLine
      ? r("line.of", { name: name() })
      : r("line.most", { name: name(), n: String(MOST_LINES) });
  return (
    <tr classList={{ chosen: props.chosen, baseline: isBaseline() }}>
      <td class="run-line-cell">
        <label title={lineText()}>
          <input
            type="checkbox"
            aria-label={lineText()}
            checked={props.letter !== undefined}
            disabled={props.letter === undefined && !props.roomForLine}
            onChange={() => props.onLine()}
          />
          <span class="letter" aria-hidden="true">
            {props.letter}
          </span>
        </label>
      </td>
      <th scope="row">
        <RunName
          run={props.run}
          chosen={props.chosen}
          onChoose={props.onChoose}
          onRename={props.onRename}
        />
        <Show when={isBaseline()}>
          <span class="badge">{r("baseline")}</span>
        </Show>
        <Show when={props.held}>
          <span class="badge">{r("held")}</span>
        </Show>
        <span class="facts">{factsOf(props.run, props.textOf)}</span>
      </th>
      <td class="when">{formatWhen(props.run.at)}</td>
      <NumberCell id="timeToCash" unit="days" run={props.run} baseline={props.baseline} />
      <NumberCell id="costPer100" unit="per100" run={props.run} baseline={props.baseline} />
      <td class="do">
        <button
          type="button"
          class="link-button small"
          aria-pressed={isBaseline()}
          aria-label={r(isBaseline() ? "compare.stop.of" : "compare.of", { name: name() })}
          onClick={() => props.onCompare()}
        >
          {r(isBaseline() ? "compare.stop" : "compare")}
        </button>
        <button
          type="button"
          class="link-button small"
          aria-label={r("delete.of", { name: name() })}
          onClick={() => props.onDelete()}
        >
          {r("delete")}
        </button>
      </td>
    </tr>
  );
}

function NumberCell(props: {
  readonly id: "timeToCash" | "costPer100";
  readonly unit: "days" | "per100";
  readonly run: ShelvedRun;
  readonly baseline: ShelvedRun | undefined;
}) {
  const found = (): Estimate | undefined => props.run.found.difference[props.id];
  const change = () => {
    const { baseline, run } = props;
    const [now, before] = [found(), baseline?.found.difference[props.id]];
    if (!baseline || baseline.digest === run.digest || !now || !before) return undefined;
    return differenceText(changeOf(now, before, luckOf(run, baseline)), props.unit);
  };
  return (
    <td class="number">
      <Show when={found()}>
        {(estimate) => {
          const text = () => differenceText(estimate(), props.unit);
          return (
            <>
              <span class="mean">{text().mean}</span>
              <span class="interval">{text().interval}</span>
            </>
          );
        }}
      </Show>
      <Show when={change()}>
        {(text) => (
          <span class="against">
            <b>{text().mean}</b> {r("against")}
            <span class="interval">{text().interval}</span>
          </span>
        )}
      </Show>
    </td>
  );
}
