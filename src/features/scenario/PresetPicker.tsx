import { Index } from "solid-js";
import type { Preset } from "../../../sims/index.ts";
import { scenarioText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";

export interface PresetPickerProps {
  readonly presets: readonly Preset[];
  readonly preset: Preset;
  /** What the scenario says of itself: the preset's note, or its own. */
  readonly note: string;
  /** Whether another may not be taken. */
  readonly fixed: boolean;
  readonly onPreset: (id: string) => void;
  /** Sets the values beside those of a preset. */
  readonly onBeside: () => void;
}

/** The scenario to start from, and what it is. */
export function PresetPicker(props: PresetPickerProps) {
  return (
    <div class="preset">
      <label for="preset">{t("scenario.preset")}</label>
      <select
        id="preset"
        disabled={props.fixed}
        onChange={(event) => props.onPreset(event.currentTarget.value)}
      >
        <Index each={props.presets}>
          {(preset) => (
            <option value={preset().id} selected={preset().id === props.preset.id}>
              {scenarioText(preset().scenario.title)}
            </option>
          )}
        </Index>
      </select>
      <button
        type="button"
        class="link-button beside-button"
        title={t("scenario.beside.title")}
        onClick={() => props.onBeside()}
      >
        {t("scenario.beside")}
      </button>
      <details>
        <summary>{t("scenario.about")}</summary>
        <p>{scenarioText(props.note)}</p>
      </details>
    </div>
  );
}
