import { createMemo, Show, type JSX } from "solid-js";
import { PARTIES } from "../../../sims/index.ts";
import type { Result } from "../../../sims/summary/Result.ts";
import { describeRuns } from "../../charts/frame/curveText.ts";
import { pair, type Pair } from "../../charts/frame/pair.ts";
import { Waterfall } from "../../charts/waterfall/Waterfall.tsx";
import { Above, Beneath, Fold } from "../../controls/Fold.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { footerOf } from "../../format/footerOf.ts";
import { digitsFor } from "../../format/number.ts";
import { partyName, pt } from "../../i18n/parties.ts";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import { TailTable } from "../../tables/TailTable.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { negated, partiesHeadline } from "./partiesHeadline.ts";
import { PartyTable } from "./PartyTable.tsx";
import "./parties.css";

export interface PartiesProps {
  readonly result: Result | undefined;
  /** Name of the scenario that the result belongs to. */
  readonly scenario: string;
  readonly outOfDate: boolean;
  /** Why there is no result yet. */
  readonly waiting: string;
  /** What stands above the answer, and governs it. */
  readonly children?: JSX.Element;
  /** What stands beneath it. */
  readonly why: JSX.Element;
}

/** Who pays and who saves: transfers apart from real cost, by party and by mechanism. */
export function Parties(props: PartiesProps) {
  return (
    <main id="results" tabindex="-1" class="parties">
      <Above>{props.children}</Above>
      <Show when={props.result} fallback={<h1 class="headline waiting">{props.waiting}</h1>}>
        {(result) => (
          <Show when={pair(result())}>
            {(both) => (
              <div class="answer" classList={{ "out-of-date": props.outOfDate }}>
                <Show when={props.outOfDate}>
                  <p class="stale">{t("run.outOfDate")}</p>
                </Show>
                <Answer result={result()} pair={both()} scenario={props.scenario} />
              </div>
            )}
          </Show>
        )}
      </Show>
      <Above>{props.why}</Above>
      <Beneath title={p("fold.why")}>{props.why}</Beneath>
      <Beneath title={p("fold.arms")}>{props.children}</Beneath>
    </main>
  );
}

function Answer(props: {
  readonly result: Result;
  readonly pair: Pair;
  readonly scenario: string;
}) {
  const said = createMemo(() => partiesHeadline(props.pair));
  const steps = createMemo(() => {
    const { parties } = props.pair.difference;
    // A party that neither arm knows is no line of the chart; the table has all.
    return PARTIES.filter(
      (party) =>
        party !== "resources" &&
        [props.pair.base, props.pair.other].some(({ found }) => found.parties[party].mean !== 0),
    ).map((party) => ({ name: partyName(party), value: parties[party] }));
  });
  const total = () => negated(props.pair.difference.parties.resources);
  return (
    <>
      <h1 class="headline">
        <Terms text={said().text} />
      </h1>
      <p class="interval-line">
        <Terms text={said().intervals} />
      </p>
      <Show when={said().inCompare}>
        {(text) => (
          <p class="interval-line">
            <Terms text={text()} />
          </p>
        )}
      </Show>
      <Waterfall
        title={pt("chart.title")}
        subtitle={pt("chart.subtitle")}
        head={pt("chart.party")}
        unit={pt("chart.axis")}
        digits={Math.max(2, digitsFor(total().mean, 20))}
        steps={steps()}
        total={{ name: pt("chart.total"), value: total() }}
        said={props.pair.said}
        runs={describeRuns(props.result)}
        footer={footerOf(props.result, props.scenario)}
      />
      <Fold title={p("fold.table")}>
        <PartyTable pair={props.pair} />
        <FlowTable pair={props.pair} />
        <TailTable result={props.result} />
      </Fold>
    </>
  );
}
