import { Show } from "solid-js";
import type { Estimate } from "../../sims/summary/Result.ts";
import { formatNumber, formatSigned } from "../format/number.ts";
import { t } from "../i18n/t.ts";

export interface ValueCellProps {
  readonly value: Estimate;
  readonly digits: number;
  /** A difference has its sign, and is what the line is about. */
  readonly difference?: boolean;
}

/** A table's cell: a mean, and its interval beneath. */
export function ValueCell(props: ValueCellProps) {
  const say = (x: number) =>
    props.difference ? formatSigned(x, props.digits) : formatNumber(x, props.digits);
  return (
    <td class="number" classList={{ strong: props.difference ?? false }}>
      <span class="mean">{say(props.value.mean)}</span>
      <Show when={props.value.ci95}>
        {(range) => (
          <span class="interval">
            {t("table.range", { lo: say(range()[0]), hi: say(range()[1]) })}
          </span>
        )}
      </Show>
    </td>
  );
}
