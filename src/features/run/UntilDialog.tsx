import { createSignal, For, Index, Show } from "solid-js";
import { MEASURES, type Look, type Result, type Target } from "../../../sims/index.ts";
import { Dialog } from "../../controls/Dialog.tsx";
import { formatNumber } from "../../format/number.ts";
import { parseNumber } from "../../format/parseNumber.ts";
import { measureLabel } from "../../i18n/modelWords.ts";
import { ut } from "../../i18n/until.ts";
import {
  MOST_CHOICES,
  MOST_TARGETS,
  readUntil,
  writeUntil,
  type Until,
} from "../../state/until.ts";
import { Convergence } from "./Convergence.tsx";
import { labelOf, unitOf } from "./untilText.ts";
import "./until.css";

export interface UntilDialogProps {
  readonly until: Until | undefined;
  readonly looks: readonly Look[];
  /** What the looks came to, and the name of its scenario. */
  readonly result: Result | undefined;
  readonly scenario: string;
  readonly onUntil: (until: Until) => void;
  readonly onClose: () => void;
}

/** A target as it is typed. */
interface Draft {
  readonly measure: Target["measure"];
  readonly text: string;
  readonly relative: boolean;
}

const FIRST: Draft = { measure: "timeToCash", text: "5", relative: true };
const FIRST_MOST = 4000;

/** Asks how exactly which differences have to be known, and shows how the last intervals came down. */
export function UntilDialog(props: UntilDialogProps) {
  const given = props.until?.targets.map(draftOf);
  const [drafts, setDrafts] = createSignal<readonly Draft[]>(given ?? [FIRST]);
  const [most, setMost] = createSignal(props.until?.most ?? FIRST_MOST);
  const [wrong, setWrong] = createSignal(false);
  const change = (at: number, part: Partial<Draft>) => {
    setWrong(false);
    setDrafts((all) => all.map((draft, i) => (i === at ? { ...draft, ...part } : draft)));
  };
  const unused = () =>
    MEASURES.map(({ id }) => id).find((id) => drafts().every(({ measure }) => measure !== id));
  const mosts = () => [...new Set([...MOST_CHOICES, most()])].sort((a, b) => a - b);

  function add(): void {
    const measure = drafts().some((draft) => draft.measure === "costPer100")
      ? unused()
      : "costPer100";
    if (measure) setDrafts((all) => [...all, { measure, text: "5", relative: true }]);
  }

  function save(event: SubmitEvent): void {
    const targets = drafts().map(targetOf);
    const until = { targets, most: most() };
    // Through its own text, so that only what a link can hold is asked for.
    const read = readUntil(writeUntil(until));
    if (read) return props.onUntil(read);
    event.preventDefault();
    setWrong(true);
  }

  return (
    <Dialog title={ut("title")} onClose={props.onClose}>
      <form method="dialog" class="until-form" onSubmit={save}>
        <p class="note">{ut("intro")}</p>
        <Index each={drafts()}>
          {(draft, i) => (
            <div class="until-target">
              <select
                aria-label={ut("measure")}
                onChange={(event) => {
                  const id = event.currentTarget.value;
                  const measure = MEASURES.find((of) => of.id === id)?.id;
                  if (measure) change(i, { measure });
                }}
              >
                <For each={MEASURES}>
                  {(of) => (
                    <option value={of.id} selected={of.id === draft().measure}>
                      {measureLabel(of)}
                    </option>
                  )}
                </For>
              </select>
              <label>
                {ut("within")}{" "}
                <input
                  inputmode="decimal"
                  autocomplete="off"
                  size="6"
                  value={draft().text}
                  aria-invalid={wrong() && !isGood(draft())}
                  onInput={(event) => change(i, { text: event.currentTarget.value })}
                />
              </label>
              <select
                aria-label={ut("unit")}
                onChange={(event) =>
                  change(i, { relative: event.currentTarget.value === "relative" })
                }
              >
                <option value="relative" selected={draft().relative}>
                  {ut("unit.relative")}
                </option>
                <option value="absolute" selected={!draft().relative}>
                  {unitText(draft().measure)}
                </option>
              </select>
              <Show when={drafts().length > 1}>
                <button
                  type="button"
                  class="link-button"
                  aria-label={ut("remove", { label: labelOf(draft().measure) })}
                  onClick={() => setDrafts((all) => all.filter((_, k) => k !== i))}
                >
                  ×
                </button>
              </Show>
            </div>
          )}
        </Index>
        <div class="until-more">
          <Show when={drafts().length < MOST_TARGETS}>
            <button type="button" class="link-button" onClick={add}>
              {ut("add")}
            </button>
          </Show>
          <label>
            {ut("most")}{" "}
            <select onChange={(event) => setMost(Number(event.currentTarget.value))}>
              <For each={mosts()}>
                {(n) => (
                  <option value={n} selected={n === most()}>
                    {formatNumber(n)}
                  </option>
                )}
              </For>
            </select>
          </label>
        </div>
        <Show when={wrong()}>
          <p role="alert">{ut("wrong")}</p>
        </Show>
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={() => props.onClose()}>
            {ut("cancel")}
          </button>
          <button class="button primary">{ut("run")}</button>
        </div>
        <Show when={props.looks.length > 0}>
          <Convergence looks={props.looks} result={props.result} scenario={props.scenario} />
        </Show>
      </form>
    </Dialog>
  );
}

function unitText(measure: Target["measure"]): string {
  const unit = MEASURES.find(({ id }) => id === measure)?.unit;
  if (unit === "days") return ut("unit.days");
  return unit === "per100" ? ut("unit.per100") : ut("unit.points");
}

function draftOf({ measure, within, relative }: Target): Draft {
  const scale = relative ? 100 : unitOf(measure).scale;
  return { measure, text: String(Number((within * scale).toPrecision(12))), relative };
}

function targetOf({ measure, text, relative }: Draft): Target {
  const scale = relative ? 100 : unitOf(measure).scale;
  const value = parseNumber(text) ?? NaN;
  return { measure, within: Number((value / scale).toPrecision(12)), relative };
}

function isGood(draft: Draft): boolean {
  return targetOf(draft).within > 0;
}
