import { createMemo, ErrorBoundary, Index, lazy, Show, Suspense, type JSX } from "solid-js";
import type { Result } from "../../../sims/summary/Result.ts";
import { CostCurve } from "../../charts/cost/CostCurve.tsx";
import { lastDay } from "../../charts/frame/lastDay.ts";
import { pairCurves } from "../../charts/frame/pair.ts";
import { TimeCurve } from "../../charts/time/TimeCurve.tsx";
import { createStages } from "../../controls/createStages.ts";
import { Above, Beneath, Fold } from "../../controls/Fold.tsx";
import { Terms } from "../../controls/Terms.tsx";
import { footerOf } from "../../format/footerOf.ts";
import { sentenceSpace } from "../../i18n/joins.ts";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import { useShown } from "../../state/shown.ts";
import { ByTier } from "./ByTier.tsx";
import { headline, intervalLine } from "./headline.ts";
import { MeasureTable } from "./MeasureTable.tsx";
import "./compare.css";

const BreakEven = lazy(async () => ({ default: (await import("./BreakEven.tsx")).BreakEven }));
const TailTable = lazy(async () => ({
  default: (await import("../../tables/TailTable.tsx")).TailTable,
}));

export interface CompareProps {
  readonly result: Result | undefined;
  /** Name of the scenario that the result belongs to, with "edited" if it is. */
  readonly scenario: string;
  readonly outOfDate: boolean;
  /** Whether an answer is on its way, and how the last experiment ended. */
  readonly running: boolean;
  readonly ending: "done" | "cancelled" | "failed" | undefined;
  /** The link to what the intervals leave out, if there is one, and what a plain click on it does. */
  readonly inputsHref: string | undefined;
  readonly onInputs: () => void;
  /** What stands above the answer, and governs it. */
  readonly children?: JSX.Element;
}

/** What an arm changes against another: one sentence, two pairs of curves, a table. */
export function Compare(props: CompareProps) {
  return (
    <main id="results" tabindex="-1" class="compare">
      <Above>{props.children}</Above>
      <Show when={props.result} fallback={<Waiting text={waitingText(props)} />}>
        {(result) => <Answer {...props} result={result()} />}
      </Show>
      <Beneath title={p("fold.arms")}>{props.children}</Beneath>
    </main>
  );
}

/** Why there is no answer yet, and what to do about it. */
function waitingText({ running, ending }: Pick<CompareProps, "running" | "ending">): string {
  if (running) return t("headline.waiting");
  if (ending === "failed") return t("headline.failed");
  return ending === "cancelled" ? t("headline.cancelled") : t("headline.idle");
}

function Waiting(props: { readonly text: string }) {
  return (
    <>
      <h1 class="headline waiting">{props.text}</h1>
      <div class="charts waiting" aria-hidden="true">
        <div class="placeholder" />
        <div class="placeholder" />
      </div>
    </>
  );
}

function Answer(props: Omit<CompareProps, "result"> & { readonly result: Result }) {
  const stage = createStages(4);
  const ends = createMemo(() =>
    lastDay(
      (["time", "cost"] as const).flatMap((which) => {
        const both = pairCurves(props.result, which);
        return both ? [both.base.curve, both.other.curve] : [];
      }),
    ),
  );
  const footer = () => footerOf(props.result, props.scenario);
  const shown = useShown();
  /** A plain click stays on the page; any other is the browser's business. */
  function go(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    props.onInputs();
  }
  const height = (width: number) => Math.round(Math.max(300, Math.min(440, width * 0.62)));
  return (
    <div class="answer" classList={{ "out-of-date": props.outOfDate }}>
      <Show when={props.outOfDate}>
        <p class="stale">{t("run.outOfDate")}</p>
      </Show>
      <h1 class="headline">
        <Index each={headline(props.result)}>
          {(part) => (
            <Show when={part().arm} fallback={<Terms text={part().text} />} keyed>
              {(arm) => <b class={`arm-${arm} arm-text`}>{part().text}</b>}
            </Show>
          )}
        </Index>
      </h1>
      <p class="interval-line">
        <Terms text={intervalLine(props.result)} />
        {sentenceSpace()}
        <Show when={props.inputsHref}>
          {(href) => (
            <a href={href()} onClick={(event) => go(event)}>
              {t("headline.inputs")}
            </a>
          )}
        </Show>
      </p>
      <div class="charts">
        <Show when={stage() >= 1} fallback={<div class="placeholder" />}>
          <TimeCurve result={props.result} lastDay={ends()} footer={footer()} height={height} />
        </Show>
        <Show when={stage() >= 2} fallback={<div class="placeholder" />}>
          <CostCurve result={props.result} lastDay={ends()} footer={footer()} height={height} />
        </Show>
      </div>
      <Show when={stage() >= 4 && props.result.byTier.length > 0}>
        <Fold title={p("fold.tiers")}>
          <ByTier result={props.result} footer={footer()} />
        </Fold>
      </Show>
      <Show when={stage() >= 3}>
        <Show when={shown.present() && !shown.hides("tables")}>
          <MeasureTable result={props.result} few />
        </Show>
        <Fold title={p("fold.measures")}>
          <MeasureTable result={props.result} />
          <ErrorBoundary fallback={<p class="note">{t("table.unavailable")}</p>}>
            <Suspense>
              <BreakEven result={props.result} />
              <TailTable result={props.result} />
            </Suspense>
          </ErrorBoundary>
        </Fold>
      </Show>
    </div>
  );
}
