import { Index } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { armsOf } from "../../charts/frame/pair.ts";
import { t } from "../../i18n/t.ts";

/** The heads of two columns, one for each arm that was compared. */
export function ArmHeads(props: { readonly result: Result }) {
  return (
    <Index each={armsOf(props.result)}>
      {(arm) => (
        <th scope="col" class={`number arm-${arm()} arm-text`}>
          {t(`arm.${arm()}`)}
        </th>
      )}
    </Index>
  );
}
