import { Index, Show } from "solid-js";
import type { Arm } from "../../sims/experiment/RunTable.ts";
import { t } from "../i18n/t.ts";

export interface ArmHeadsProps {
  readonly arms: readonly Arm[];
  /** Whether a column of their difference follows. */
  readonly difference?: boolean;
}

/** The heads of columns, one for each arm. */
export function ArmHeads(props: ArmHeadsProps) {
  return (
    <>
      <Index each={props.arms}>
        {(arm) => (
          <th scope="col" class={`number arm-${arm()} arm-text`}>
            {t(`arm.${arm()}`)}
          </th>
        )}
      </Index>
      <Show when={props.difference}>
        <th scope="col" class="number">
          {t("table.difference")}
        </th>
      </Show>
    </>
  );
}
