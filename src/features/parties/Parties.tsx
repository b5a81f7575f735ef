import { createMemo, Show, type JSX } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { pair, type Pair } from "../../charts/frame/pair.ts";
import { Above, Beneath, Fold } from "../../controls/Fold.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import { TailTable } from "../../tables/TailTable.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { PartyChart } from "./PartyChart.tsx";
import { partiesHeadline } from "./partiesHeadline.ts";
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
      <PartyChart result={props.result} pair={props.pair} scenario={props.scenario} />
      <Fold title={p("fold.table")}>
        <PartyTable pair={props.pair} />
        <FlowTable pair={props.pair} />
        <TailTable result={props.result} />
      </Fold>
    </>
  );
}
