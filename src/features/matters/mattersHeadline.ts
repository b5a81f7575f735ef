import {
  parameter,
  type InputUncertainty,
  type MeasureId,
  type ParameterId,
  type Tornado,
  type Uncertain,
} from "../../../sims/index.ts";
import type { SensitivityAnswer } from "../../../workers/sensitivity/SensitivityQuestion.ts";
import { tornadoRows } from "../../charts/tornado/tornadoRows.ts";
import { measureText } from "../../format/measureText.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { withinSentence } from "../../i18n/joins.ts";
import { mattersParts, mt } from "../../i18n/matters.ts";
import { labelOf } from "../../i18n/modelWords.ts";
import type { TextPart } from "../../i18n/t.ts";

/** The answer in one sentence, and beneath it what its intervals are. */
export interface MattersHeadline {
  readonly parts: readonly TextPart[];
  readonly interval: string;
}

/** What moves the difference in a measure most, as far as is known by now. */
export function mattersHeadline(
  found: SensitivityAnswer | undefined,
  measure: MeasureId,
): MattersHeadline {
  if (!found?.tornado) return { parts: mattersParts("waiting"), interval: "" };
  const uncertainty = found.drawn?.uncertainty[measure];
  if (!uncertainty) return { parts: aloneParts(found.tornado, measure), interval: "" };
  return together(uncertainty, measure);
}

function aloneParts(tornado: Tornado, measure: MeasureId): readonly TextPart[] {
  const { label, unit, plain } = measureText(measure);
  const [first] = tornadoRows(tornado, measure);
  const name = withinSentence(label);
  if (!first) {
    return mattersParts("headline.none", { n: String(tornado.inputs.length), measure: name });
  }
  const { input, bar } = first;
  return mattersParts("headline.alone", {
    input: labelOf(parameter(input.id)),
    measure: name,
    low: plain(bar.low),
    high: plain(bar.high),
    unit,
  });
}

function together(found: InputUncertainty, measure: MeasureId): MattersHeadline {
  const name = withinSentence(measureText(measure).label);
  const most = mostOf(found);
  const { assumed, spread } = found;
  const n = formatNumber(spread.draws);
  if (!most || !assumed) {
    return { parts: mattersParts("headline.unheard", { measure: name, n }), interval: "" };
  }
  const input = labelOf(parameter(most.id));
  return {
    parts: mattersParts("headline.most", {
      input,
      measure: name,
      share: share(most.total.value),
      assumed: share(assumed.first.value),
    }),
    interval: mt("interval", {
      input,
      n,
      share: interval(most.total),
      assumed: interval(assumed.first),
    }),
  };
}

/** The input with the largest total index; undefined where none has one. */
function mostOf({
  factors,
}: InputUncertainty): { readonly id: ParameterId; readonly total: Uncertain } | undefined {
  return factors
    .flatMap(({ kind, ids: [id], indices }) =>
      kind === "input" && id && indices ? [{ id, total: indices.total }] : [],
    )
    .sort((a, b) => b.total.value - a.total.value)[0];
}

/** A share lies between 0 and 1, and so does what may be said of it. */
const share = (x: number): string => formatPercent(Math.min(1, Math.max(0, x)), 0);
const interval = ({ ci95: [lo, hi] }: Uncertain): string =>
  mt("tornado.range", { lo: share(lo), hi: share(hi) });
