import { LinkDialog, type LinkDialogProps } from "../features/link/LinkDialog.tsx";
import { createRangeOf } from "../features/scenario/createRangeOf.ts";
import { stepTexts, valueText } from "../features/scenario/valueText.ts";

/** What is to be said of a link, or the last visit, with values in the words of the panel. */
export function LinkNotice(props: Pick<LinkDialogProps, "choices">) {
  const rangeOf = createRangeOf();
  const textsOf: LinkDialogProps["textsOf"] = ({ parameter, from, to }, currency) => {
    const plain = {
      from: valueText(parameter, from, currency),
      to: valueText(parameter, to, currency),
    };
    return plain.from === plain.to ? stepTexts(parameter, from, to, currency, rangeOf()) : plain;
  };
  return <LinkDialog choices={props.choices} textsOf={textsOf} />;
}
