import { createMemo, createSignal, createUniqueId, For, Index, Show } from "solid-js";
import {
  CATALOGUE,
  GROUPS,
  type Group,
  type Parameter,
  type ParameterId,
  type Preset,
} from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { createStages } from "../../controls/createStages.ts";
import { t } from "../../i18n/t.ts";
import { isSlidable } from "./control.ts";
import { ParameterRow } from "./ParameterRow.tsx";
import "./scenario.css";

export interface ScenarioPanelProps {
  readonly presets: readonly Preset[];
  readonly preset: Preset;
  readonly scenario: Scenario;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly onPreset: (id: string) => void;
  readonly onChange: (id: ParameterId, value: number) => string | undefined;
  readonly onReset: (id: ParameterId) => void;
  readonly onResetAll: () => void;
}

/** Presets, and the main values in their groups; a value that was changed is always among them. */
export function ScenarioPanel(props: ScenarioPanelProps) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const changed = createMemo(() => new Set(Object.keys(props.changes)));
  const shown = createMemo(
    () => CATALOGUE.filter((p) => isSlidable(p) && (p.main || changed().has(p.id))),
    [],
    { equals: (a, b) => a.length === b.length && a.every((p, i) => p === b[i]) },
  );
  // A group a frame, so that the page is never held up while the panel is built.
  const stage = createStages(GROUPS.length);
  const groups = createMemo(() =>
    GROUPS.slice(0, stage()).filter((g) => shown().some((p) => p.group === g)),
  );

  return (
    <aside class="scenario" aria-label={t("scenario.title")}>
      <button
        type="button"
        class="button scenario-toggle"
        aria-expanded={open()}
        aria-controls={id}
        onClick={() => setOpen(!open())}
      >
        {open() ? t("scenario.hide") : t("scenario.show")}
      </button>
      <div id={id} class="scenario-body" classList={{ open: open() }}>
        <PresetPicker presets={props.presets} preset={props.preset} onPreset={props.onPreset} />
        <p class="changes">
          <Show when={changed().size > 0}>
            {changed().size === 1
              ? t("scenario.changedCount.one")
              : t("scenario.changedCount.other", { n: String(changed().size) })}
            <button type="button" class="link-button" onClick={() => props.onResetAll()}>
              {t("scenario.resetAll")}
            </button>
          </Show>
        </p>
        <For each={groups()}>
          {(group) => (
            <GroupOf
              {...props}
              group={group}
              parameters={shown().filter((p) => p.group === group)}
              changed={changed()}
            />
          )}
        </For>
      </div>
    </aside>
  );
}

function PresetPicker(props: Pick<ScenarioPanelProps, "presets" | "preset" | "onPreset">) {
  return (
    <div class="preset">
      <label for="preset">{t("scenario.preset")}</label>
      <select id="preset" onChange={(event) => props.onPreset(event.currentTarget.value)}>
        <Index each={props.presets}>
          {(preset) => (
            <option value={preset().id} selected={preset().id === props.preset.id}>
              {preset().scenario.title}
            </option>
          )}
        </Index>
      </select>
      <details>
        <summary>{t("scenario.about")}</summary>
        <p>{props.preset.scenario.note}</p>
      </details>
    </div>
  );
}

interface GroupProps extends ScenarioPanelProps {
  readonly group: Group;
  readonly parameters: readonly Parameter<ParameterId>[];
  readonly changed: ReadonlySet<string>;
}

function GroupOf(props: GroupProps) {
  return (
    <fieldset class="group">
      <legend>{props.group}</legend>
      <For each={props.parameters}>
        {(parameter) => (
          <ParameterRow
            parameter={parameter}
            scenario={props.scenario}
            preset={props.preset.scenario}
            changed={props.changed.has(parameter.id)}
            onChange={(value) => props.onChange(parameter.id, value)}
            onReset={() => props.onReset(parameter.id)}
          />
        )}
      </For>
    </fieldset>
  );
}
