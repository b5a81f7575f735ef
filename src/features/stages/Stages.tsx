import { createMemo, Show, type JSX } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { StageBars } from "../../charts/stages/StageBars.tsx";
import { stageRows } from "../../charts/stages/stageRows.ts";
import { Above, Beneath, Fold } from "../../controls/Fold.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { footerOf } from "../../format/footerOf.ts";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import { StageTable } from "./StageTable.tsx";
import { StageTiers } from "./StageTiers.tsx";
import { stagesHeadline } from "./stagesHeadline.ts";
import "./stages.css";

export interface StagesProps {
  readonly result: Result | undefined;
  /** Name of the scenario that the result belongs to. */
  readonly scenario: string;
  readonly outOfDate: boolean;
  /** Why there is no result yet. */
  readonly waiting: string;
  /** What stands above the answer, and governs it. */
  readonly children?: JSX.Element;
}

/** In which steps an invoice spends its days until cash, and which of them the difference comes from. */
export function Stages(props: StagesProps) {
  return (
    <main id="results" tabindex="-1" class="stages">
      <Above>{props.children}</Above>
      <Show when={props.result} fallback={<h1 class="headline waiting">{props.waiting}</h1>}>
        {(result) => (
          <Answer result={result()} scenario={props.scenario} outOfDate={props.outOfDate} />
        )}
      </Show>
      <Beneath title={p("fold.arms")}>{props.children}</Beneath>
    </main>
  );
}

function Answer(props: {
  readonly result: Result;
  readonly scenario: string;
  readonly outOfDate: boolean;
}) {
  const stages = createMemo(() => stageRows(props.result));
  /** One axis for all tiers: the longest mean of any. */
  const lastDay = createMemo(() =>
    Math.max(
      1,
      ...[props.result, ...props.result.byTier].flatMap(({ arms }) =>
        Object.values(arms).map((arm) => arm.timeToCash.mean),
      ),
    ),
  );
  const footer = () => footerOf(props.result, props.scenario);
  return (
    <Show when={stages()}>
      {(all) => (
        <div class="answer" classList={{ "out-of-date": props.outOfDate }}>
          <Show when={props.outOfDate}>
            <p class="stale">{t("run.outOfDate")}</p>
          </Show>
          <h1 class="headline">
            <Terms text={stagesHeadline(all()).text} />
          </h1>
          <p class="interval-line">
            <Terms text={stagesHeadline(all()).intervals} />
          </p>
          <StageBars stages={all()} result={props.result} lastDay={lastDay()} footer={footer()} />
          <Fold title={p("fold.table")}>
            <StageTable stages={all()} />
          </Fold>
          <Show when={props.result.byTier.length > 1}>
            <Fold title={p("fold.tiers")}>
              <StageTiers result={props.result} all={all()} lastDay={lastDay()} />
            </Fold>
          </Show>
        </div>
      )}
    </Show>
  );
}
