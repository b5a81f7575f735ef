import { For } from "solid-js";
import { LUCKS, type Luck } from "../../../sims/index.ts";
import { t } from "../../i18n/t.ts";
import "./luckSwitch.css";

export interface LuckSwitchProps {
  readonly luck: Luck;
  readonly onLuck: (luck: Luck) => void;
  /** Whether what the same luck does is shown beneath. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Id of what opens. */
  readonly controls: string;
}

/** Whether both arms have the same luck, and the way to what that does. */
export function LuckSwitch(props: LuckSwitchProps) {
  return (
    <div class="luck-switch">
      <label>
        <span>{t("luck.label")}</span>
        <select
          title={t("luck.title")}
          onChange={(event) => {
            const chosen = LUCKS.find((luck) => luck === event.currentTarget.value);
            if (chosen) props.onLuck(chosen);
          }}
        >
          <For each={LUCKS}>
            {(luck) => (
              <option value={luck} selected={luck === props.luck}>
                {t(`luck.${luck}`)}
              </option>
            )}
          </For>
        </select>
      </label>
      <button
        type="button"
        class="link-button"
        aria-expanded={props.open}
        aria-controls={props.controls}
        onClick={() => props.onOpen(!props.open)}
      >
        {t("luck.why")}
      </button>
    </div>
  );
}
