import { createMemo, createSignal, For, Show } from "solid-js";
import { CATALOGUE, parameter, type Parameter, type ParameterId } from "../../../sims/index.ts";
import type { Finding } from "../../../sims/fit.ts";
import { Terms } from "../../controls/Terms.tsx";
import { formatNumber } from "../../format/number.ts";
import { d } from "../../i18n/data.ts";
import { labelOf } from "../../i18n/modelWords.ts";
import { cautionText, foundText, whatText } from "./findingText.ts";
import type { Picks } from "./createPicks.ts";

export interface FindingTableProps {
  readonly findings: readonly Finding[];
  readonly picks: Picks;
  /** The finding whose chart is shown. */
  readonly shown: string | undefined;
  readonly onShow: (id: string) => void;
  /** A finding of a log stands for another value of the scenario. */
  readonly onMeaning: (finding: Finding, as: ParameterId | undefined) => void;
}

const DURATIONS = CATALOGUE.filter(
  ({ kind, unit }) => kind === "distribution" && unit !== "currency",
);
const SHARES = CATALOGUE.filter(({ kind }) => kind === "share");

/** All that a file tells: what is applied, what it says, and what it stands for. */
export function FindingTable(props: FindingTableProps) {
  const [all, setAll] = createSignal(false);
  /** What stands for something or is looked at; a row that was shown stays. By id, so that it keeps the focus. */
  const ids = createMemo((before: readonly string[]) => {
    const told = props.findings.filter(
      ({ id, targets, topic }) =>
        all() ||
        targets.length > 0 ||
        !["duration", "share"].includes(topic) ||
        id === props.shown ||
        before.includes(id),
    );
    return told.map(({ id }) => id);
  }, []);
  const hidden = () => props.findings.length - ids().length;
  return (
    <div class="scroll-x" role="region" aria-label={d("found.title")} tabindex="0">
      <table class="finding-table">
        <thead>
          <tr>
            <th scope="col">{d("found.use")}</th>
            <th scope="col">{d("found.what")}</th>
            <th scope="col">{d("found.value")}</th>
            <th scope="col" class="number">
              {d("found.rows")}
            </th>
            <th scope="col">{d("found.target")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={ids()}>
            {(id) => (
              <Show when={props.findings.find((finding) => finding.id === id)}>
                {(finding) => <Row {...props} finding={finding()} />}
              </Show>
            )}
          </For>
        </tbody>
      </table>
      <Show when={hidden() > 0}>
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {d("found.all", { n: formatNumber(props.findings.length) })}
        </button>
      </Show>
    </div>
  );
}

function Row(props: FindingTableProps & { readonly finding: Finding }) {
  const what = () => whatText(props.finding);
  const pick = () => props.picks.pickOf(props.finding);
  return (
    <tr classList={{ shown: props.shown === props.finding.id }}>
      <td>
        <Show when={props.finding.targets.length > 0}>
          <input
            type="checkbox"
            aria-label={d("found.use.of", { what: what() })}
            checked={pick().on}
            onChange={(event) =>
              props.picks.set(props.finding, { on: event.currentTarget.checked })
            }
          />
        </Show>
      </td>
      <th scope="row">
        <Show when={props.finding.spread} fallback={<Terms text={what()} />}>
          <button
            type="button"
            class="link-button"
            aria-pressed={props.shown === props.finding.id}
            title={d("found.show", { what: what() })}
            onClick={() => props.onShow(props.finding.id)}
          >
            {what()}
          </button>
        </Show>
        <Show when={pick().on && cautionText(props.finding)}>
          {(text) => <span class="hint">{text()}</span>}
        </Show>
      </th>
      <td>{foundText(props.finding)}</td>
      <td class="number">{formatNumber(props.finding.rows)}</td>
      <td>
        <Meaning {...props} what={what()} />
      </td>
    </tr>
  );
}

function Meaning(props: FindingTableProps & { readonly finding: Finding; readonly what: string }) {
  // Hundreds of values in every row are made when somebody is about to choose, not before.
  const [reached, setReached] = createSignal(false);
  const free = () => props.finding.topic === "duration" || props.finding.topic === "share";
  const target = () => props.picks.pickOf(props.finding).target;
  const offered = (): readonly Parameter<ParameterId>[] => {
    if (!free()) return props.finding.targets.map((id) => parameter(id));
    if (reached()) return props.finding.topic === "duration" ? DURATIONS : SHARES;
    const now = target();
    return now === undefined ? [] : [parameter(now)];
  };

  function labelAt(i: number): string {
    const of = offered()[i];
    return of ? labelOf(of) : "";
  }

  function choose(value: string): void {
    const as = (value || undefined) as ParameterId | undefined;
    if (free()) props.onMeaning(props.finding, as);
    else if (as) props.picks.set(props.finding, { target: as });
  }

  return (
    <Show when={free() || props.finding.targets.length > 1} fallback={labelAt(0)}>
      <select
        aria-label={d("found.target.of", { what: props.what })}
        onPointerEnter={() => setReached(true)}
        onFocus={() => setReached(true)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <Show when={free()}>
          <option value="">{d("found.nothing")}</option>
        </Show>
        <For each={offered()}>
          {(of) => (
            <option value={of.id} selected={target() === of.id}>
              {labelOf(of)}
            </option>
          )}
        </For>
      </select>
    </Show>
  );
}
