import { MODEL_VERSION, type Distribution, type Parameter } from "../../../sims/index.ts";
import { quantile } from "../../../sims/quantiles.ts";
import { densityDrawing } from "../../charts/density/drawDensity.ts";
import type { Drawing } from "../../charts/frame/Drawing.ts";
import { formatNumber, formatShort } from "../../format/number.ts";
import { unitText } from "../../format/sliderOf.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { labelOf } from "../../i18n/modelWords.ts";
import { pb } from "../../i18n/publish.ts";
import { spreadSentence } from "./spreadText.ts";

export interface SpreadDrawn {
  readonly parameter: Parameter;
  readonly value: Distribution;
  /** The preset's, in the same unit, where it is another. */
  readonly preset: Distribution | undefined;
  readonly currency: string;
}

/** Shares of cases that a table of a distribution names. */
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** How a value varies from case to case, as it leaves the app. */
export function spreadDrawing({ parameter, value, preset, currency }: SpreadDrawn): Drawing {
  const title = labelOf(parameter);
  const unit = unitText(parameter, value.unit, currency);
  const both = preset ? [value, preset] : [value];
  const headers = [pb("density.upTo"), unit, pb("density.preset")];
  return densityDrawing({
    of: value,
    other: preset,
    title,
    sentence: spreadSentence(parameter, value, currency),
    unit,
    note: joinSentences([pb("density.note"), ...(preset ? [pb("density.dashed")] : [])]),
    footer: pb("density.footer", { model: MODEL_VERSION }),
    table: () => ({
      caption: title,
      headers: headers.slice(0, 1 + both.length),
      rows: SHARES.map((share) => [
        `${formatNumber(100 * share)} %`,
        ...both.map((of) => formatShort(quantile(of, share), 3)),
      ]),
    }),
  });
}
