import {
  createMemo,
  createSignal,
  createUniqueId,
  ErrorBoundary,
  For,
  lazy,
  Show,
  Suspense,
} from "solid-js";
import {
  GROUPS,
  isParameterId,
  parameter,
  type ParameterId,
  type Preset,
} from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { createStages } from "../../controls/createStages.ts";
import { labelOf } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import type { Choices } from "../../state/Choices.ts";
import { createHeld } from "./createHeld.ts";
import { createRangeOf } from "./createRangeOf.ts";
import { createOpenGroups } from "./createOpenGroups.ts";
import { GroupOf } from "./GroupOf.tsx";
import { PanelBar } from "./PanelBar.tsx";
import { PresetPicker } from "./PresetPicker.tsx";
import { searchValues } from "./searchValues.ts";
import { stepText } from "./stepText.ts";
import "./scenario.css";
import { joinList } from "../../i18n/joins.ts";

export interface ScenarioPanelProps {
  readonly presets: readonly Preset[];
  readonly preset: Preset;
  readonly scenario: Scenario;
  readonly choices: Choices;
  /** What undo and redo would lead to. */
  readonly before: Choices | undefined;
  readonly after: Choices | undefined;
  readonly scenarioOf: (choices: Choices) => Scenario;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPreset: (id: string) => void;
  readonly onChange: (id: ParameterId, value: unknown) => string | undefined;
  readonly onReset: (id: ParameterId) => void;
  readonly onResetAll: () => void;
  /** Looks for the break-even of a value. */
  readonly onBreakEven: (id: ParameterId) => void;
  readonly onLock: (id: ParameterId) => void;
  readonly onUnlockAll: () => void;
  /** Values that were locked and that the preset chosen last cannot have. */
  readonly lost: readonly string[];
}

// A dialog comes when it is asked for.
const SideBySide = lazy(async () => ({ default: (await import("./SideBySide.tsx")).SideBySide }));

function labelsOf(ids: readonly string[]): string {
  return joinList(ids.flatMap((id) => (isParameterId(id) ? labelOf(parameter(id)) : [])));
}

/** Presets, undo and redo, and every value in its group: the main ones and what was changed first. */
export function ScenarioPanel(props: ScenarioPanelProps) {
  const id = createUniqueId();
  const [shown, setShown] = createSignal(false);
  const [onlyChanged, setOnlyChanged] = createSignal(false);
  const [query, setQuery] = createSignal("");
  const matches = createMemo(() => searchValues(query()));
  const [beside, setBeside] = createSignal(false);
  const locks = () => props.choices.locks;
  const changed = createMemo(() => Object.keys(props.choices.changes), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const { held, release, settle } = createHeld(changed);
  const groups = createOpenGroups();
  const rangeOf = createRangeOf();
  // A group a frame, so that the page is never held up while the panel is built.
  const stage = createStages(GROUPS.length);
  let filter!: HTMLButtonElement;

  /** What a step between two choices is; the choices it names are told apart from those now. */
  const step = (from: Choices | undefined, to: Choices | undefined) =>
    from && to
      ? stepText(from, to, {
          presets: props.presets,
          scenarioOf: props.scenarioOf,
          rangeOf: rangeOf(),
        })
      : undefined;
  const undoable = createMemo(() => step(props.before, props.choices));
  const redoable = createMemo(() => step(props.choices, props.after));

  function reset(parameter: ParameterId): void {
    const row = document.activeElement?.closest(".parameter");
    props.onReset(parameter);
    release(parameter);
    // The button that was pressed is gone, and perhaps its row.
    const control = row?.isConnected
      ? row.querySelector<HTMLElement>(".slider, select, .weekdays button, textarea")
      : filter;
    control?.focus();
  }
  function toggleFilter(): void {
    settle();
    setOnlyChanged(!onlyChanged());
  }

  return (
    <aside class="scenario" aria-label={t("scenario.title")}>
      <button
        type="button"
        class="button scenario-toggle"
        aria-expanded={shown()}
        aria-controls={id}
        onClick={() => setShown(!shown())}
      >
        {shown() ? t("scenario.hide") : t("scenario.show")}
      </button>
      <div id={id} class="scenario-body" classList={{ open: shown() }}>
        <PresetPicker
          presets={props.presets}
          preset={props.preset}
          note={props.scenario.note}
          fixed={props.choices.only !== undefined}
          onBeside={() => setBeside(true)}
          onPreset={(preset) => {
            props.onPreset(preset);
            settle();
          }}
        />
        <PanelBar
          undoable={undoable()}
          redoable={redoable()}
          onUndo={props.onUndo}
          onRedo={props.onRedo}
          changed={changed().length}
          resettable={
            changed().some((name) => !locks().includes(name)) || props.choices.own !== undefined
          }
          locked={locks().length}
          onUnlockAll={() => {
            props.onUnlockAll();
            filter.focus();
          }}
          found={matches()?.size}
          onQuery={setQuery}
          onlyChanged={onlyChanged()}
          onFilter={toggleFilter}
          onResetAll={() => {
            props.onResetAll();
            settle();
            filter.focus();
          }}
          filterRef={(button) => (filter = button)}
        />
        <Show when={props.lost.length > 0}>
          <p class="lock-lost" role="alert">
            {t("lock.lost", { labels: labelsOf(props.lost) })}
          </p>
        </Show>
        <Show when={onlyChanged() && held().size === 0 && !matches()}>
          <p class="nothing-changed">
            {t("scenario.nothingChanged")}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                toggleFilter();
                filter.focus();
              }}
            >
              {t("scenario.showAll")}
            </button>
          </p>
        </Show>
        <For each={GROUPS}>
          {(group, i) => (
            <Show when={stage() > i()}>
              <GroupOf
                group={group}
                scenario={props.scenario}
                preset={props.preset.scenario}
                changes={props.choices.changes}
                arms={props.choices.arms}
                held={held()}
                onlyChanged={onlyChanged()}
                matches={matches()}
                locks={locks()}
                onLock={props.onLock}
                open={groups.isOpen(group)}
                onToggle={() => {
                  settle();
                  groups.toggle(group);
                }}
                onChange={props.onChange}
                onReset={reset}
                onBreakEven={props.onBreakEven}
              />
            </Show>
          )}
        </For>
      </div>
      <Show when={beside()}>
        <ErrorBoundary fallback={<p class="lock-lost">{t("scenario.beside.unavailable")}</p>}>
          <Suspense>
            <SideBySide
              presets={props.presets}
              preset={props.preset}
              scenario={props.scenario}
              locks={locks()}
              onChange={props.onChange}
              onReset={props.onReset}
              onClose={() => setBeside(false)}
            />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </aside>
  );
}
