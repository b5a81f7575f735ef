import { createMemo } from "solid-js";
import {
  MODEL_VERSION,
  type Estimate,
  type InputUncertainty,
  type MeasureId,
} from "../../../sims/index.ts";
import { DRAW_RUNS } from "../../../workers/sensitivity/SensitivityQuestion.ts";
import type { PairText } from "../../arms/pairText.ts";
import type { Drawing } from "../../charts/frame/Drawing.ts";
import { UncertaintyStrip } from "../../charts/uncertainty/UncertaintyStrip.tsx";
import { intervalOf } from "../../format/intervalOf.ts";
import { measureText } from "../../format/measureText.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { mt } from "../../i18n/matters.ts";

export interface TwoUncertaintiesProps {
  readonly measure: MeasureId;
  /** Name of the scenario that was looked into, and the seed. */
  readonly scenario: string;
  readonly seed: number;
  readonly drawn: InputUncertainty;
  /** The difference with all inputs as they are, and its replications. */
  readonly base: Estimate | undefined;
  readonly baseRuns: number;
  /** How many inputs were drawn. */
  readonly inputs: number;
  readonly said: PairText;
  /** All that was found, once it is whole. */
  readonly study: Drawing["study"];
}

/** What luck leaves open beside what the inputs leave open: each interval with its name and what it covers. */
export function TwoUncertainties(props: TwoUncertaintiesProps) {
  const text = createMemo(() => measureText(props.measure, 1));
  const write = (value: number) => text().plain(value);
  const luck = () => {
    const base = props.base ?? { mean: NaN };
    const [lo, hi] = intervalOf(base);
    return { lo, mid: base.mean, hi };
  };
  const inputs = () => {
    const { p5, p50, p95 } = props.drawn.spread;
    return { lo: p5.value, mid: p50.value, hi: p95.value };
  };
  const below = () => props.drawn.spread.below;
  return (
    <>
      <h3>{mt("two.title")}</h3>
      <UncertaintyStrip
        title={mt("two.chart", { measure: text().label, unit: text().unit })}
        axis={mt("two.axis", { measure: text().label, unit: text().unit, ...props.said })}
        write={text().short}
        study={props.study}
        footer={mt("two.footer", {
          model: MODEL_VERSION,
          scenario: props.scenario,
          n: formatNumber(props.baseRuns),
          draws: formatNumber(props.drawn.spread.draws),
          seed: String(props.seed),
        })}
        rangeText={({ lo, mid, hi }) =>
          mt("two.range", { lo: write(lo), mid: write(mid), hi: write(hi) })
        }
        ranges={[
          {
            kind: "luck",
            name: mt("two.luck"),
            covers: mt("two.luck.covers", { n: formatNumber(props.baseRuns) }),
            ...luck(),
          },
          {
            kind: "inputs",
            name: mt("two.inputs"),
            covers: mt("two.inputs.covers", {
              n: formatNumber(props.drawn.spread.draws),
              inputs: String(props.inputs),
            }),
            ...inputs(),
          },
        ]}
      />
      <p class="matters-note">
        {joinSentences([
          mt("two.sign", {
            share: share(below().value),
            lo: share(below().ci95[0]),
            hi: share(below().ci95[1]),
            ...props.said,
          }),
          mt("two.variance", {
            variance: short(props.drawn.variance.value),
            error: short(props.drawn.variance.error),
            noise: short(props.drawn.noise),
            n: String(DRAW_RUNS),
          }),
        ])}
      </p>
    </>
  );
}

function share(x: number): string {
  return formatPercent(x, 0);
}

/** A variance in few digits. */
function short(variance: number): string {
  return String(Number(variance.toPrecision(2)));
}
