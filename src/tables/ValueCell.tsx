import type { Estimate } from "../../sims/summary/Result.ts";
import { formatNumber, formatSigned } from "../format/number.ts";
import { t } from "../i18n/t.ts";
import { EstimateCell } from "./EstimateCell.tsx";

export interface ValueCellProps {
  readonly value: Estimate;
  readonly digits: number;
  /** A difference has its sign, and is what the line is about. */
  readonly difference?: boolean;
}

/** A table's cell: a number, and its interval beneath where it has one. */
export function ValueCell(props: ValueCellProps) {
  const say = (x: number) =>
    props.difference ? formatSigned(x, props.digits) : formatNumber(x, props.digits);
  const text = () => {
    const { mean, ci95 } = props.value;
    const interval = ci95 ? t("table.range", { lo: say(ci95[0]), hi: say(ci95[1]) }) : "";
    return { mean: say(mean), interval };
  };
  return <EstimateCell text={text()} strong={props.difference ?? false} />;
}
