import { distributionProblems, type Distribution } from "../../../sims/index.ts";
import { TextBox } from "../../controls/TextBox.tsx";
import { t } from "../../i18n/t.ts";
import { parseQuantileLines, quantileLines } from "./quantileTable.ts";
import { build } from "./spreadForms.ts";

export type Table = Extract<Distribution, { readonly family: "empirical" }>;

export interface SpreadTableProps {
  readonly value: Table;
  readonly unit: string;
  readonly onChange: (value: Distribution) => void;
}

/** A table of quantiles as text that can be typed or pasted. */
export function SpreadTable(props: SpreadTableProps) {
  function take(text: string): string | undefined {
    const rows = parseQuantileLines(text);
    if ("problem" in rows) return rows.problem;
    const next = build("empirical", { ...rows }, props.value.unit);
    const [first] = distributionProblems(next);
    if (!first) {
      props.onChange(next);
      return undefined;
    }
    const [list, row] = first.path;
    const { expected } = first;
    return row === undefined
      ? t("spread.table.wrong", { list: String(list ?? ""), expected })
      : t("spread.table.row", {
          n: String(Number(row) + 1),
          list: t(list === "quantiles" ? "spread.table.value" : "spread.table.share"),
          value: String(first.value),
          expected,
        });
  }

  return (
    <TextBox
      label={t("spread.table.label", { unit: props.unit })}
      value={quantileLines(props.value)}
      rows={7}
      hint={t("spread.table.hint", { unit: props.unit })}
      onChange={take}
    />
  );
}
