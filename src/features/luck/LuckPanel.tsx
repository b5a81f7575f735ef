import { createEffect, createMemo, For, on, onCleanup, Show } from "solid-js";
import { MODEL_VERSION } from "../../../sims/index.ts";
import type { Estimate } from "../../../sims/summary/Result.ts";
import { pairText } from "../../arms/pairText.ts";
import { DRAWN, luckDomain } from "../../charts/luck/luckLayout.ts";
import { LuckBars } from "../../charts/luck/LuckBars.tsx";
import { LuckPicture } from "../../charts/luck/LuckPicture.tsx";
import { StudyBar } from "../../controls/StudyBar.tsx";
import { formatNumber, formatSigned } from "../../format/number.ts";
import { lt } from "../../i18n/luck.ts";
import { t } from "../../i18n/t.ts";
import type { PointsEngine } from "../../state/engine.ts";
import { createLuck } from "./createLuck.ts";
import { aboutText, joinedText, leadText, timesText } from "./luckText.ts";
import { LUCK_MEASURES, type BothKinds, type LuckAnswer, type LuckRequest } from "./luckStudy.ts";
import "./luck.css";

export interface LuckPanelProps {
  readonly id: string;
  readonly engine: PointsEngine;
  readonly asked: LuckRequest;
  /** What the scenario is called. */
  readonly name: string;
  /** Whether a change runs at once. */
  readonly auto: boolean;
}

/** Milliseconds without a change before both kinds are run again: the page's own experiment goes first. */
const PAUSE = 400;

/** What common luck is worth: one experiment with both kinds of it, in intervals and in pictures. */
export function LuckPanel(props: LuckPanelProps) {
  const luck = createLuck(() => props.engine);
  createEffect(
    on(
      () => props.asked,
      (asked) => {
        if (!props.auto) return;
        const timer = setTimeout(() => luck.ask(asked, props.name), PAUSE);
        onCleanup(() => clearTimeout(timer));
      },
    ),
  );
  const isStale = createMemo(() => {
    const of = luck.answer();
    return of !== undefined && JSON.stringify(of.found.request) !== JSON.stringify(props.asked);
  });
  const said = (): string => {
    switch (luck.state()) {
      case "running":
        return lt("running", {
          done: formatNumber(luck.done()),
          total: formatNumber(luck.total()),
        });
      case "done":
        return lt("done", {
          n: formatNumber(luck.answer()?.found.replications ?? 0),
          seconds: formatNumber(luck.seconds(), 1),
        });
      case "cancelled":
        return lt("cancelled");
      case "failed":
        return lt("failed", { reason: luck.reason() });
      default:
        return "";
    }
  };
  return (
    <section id={props.id} class="luck-panel" aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{lt("title")}</h2>
      <p class="note">{lt("intro")}</p>
      <StudyBar
        title={lt("title")}
        running={luck.state() === "running"}
        done={luck.done()}
        total={luck.total()}
        said={said()}
        runText={lt("run")}
        stopText={lt("stop")}
        onRun={() => luck.ask(props.asked, props.name)}
        onStop={() => luck.cancel()}
      />
      <Show when={luck.answer()}>
        {(answer) => (
          <div classList={{ "out-of-date": isStale() }}>
            <Show when={isStale() && luck.state() !== "running"}>
              <p class="stale">{lt("stale", { name: answer().name })}</p>
            </Show>
            <Answer found={answer().found} name={answer().name} />
          </div>
        )}
      </Show>
    </section>
  );
}

function Answer(props: { readonly found: LuckAnswer; readonly name: string }) {
  const arms = () => props.found.request.arms;
  const words = () => pairText(...arms());
  const base = createMemo(() => props.found.pairs.map(([days]) => days));
  const other = createMemo(() => props.found.pairs.map(([, days]) => days));
  const domain = createMemo(() =>
    luckDomain(
      [base(), other(), props.found.own.base, props.found.own.other].flatMap((days) =>
        days.slice(0, DRAWN),
      ),
    ),
  );
  const days = () => props.found.differences.timeToCash;
  const footer = () =>
    lt("footer", {
      model: MODEL_VERSION,
      scenario: props.name,
      replications: formatNumber(props.found.replications),
      seed: String(props.found.request.seed),
    });
  return (
    <>
      <Show when={days()}>{(both) => <p class="luck-lead">{leadText(both())}</p>}</Show>
      <Show when={days()}>
        {(both) => (
          <LuckBars
            axis={lt("bars.axis")}
            description={lt("bars.describe", {
              common: aboutText(both().common, 1),
              own: aboutText(both().own, 1),
            })}
            rows={[
              { label: lt("common"), interval: barOf(both().common) },
              { label: lt("own"), interval: barOf(both().own) },
            ]}
            footer={footer()}
          />
        )}
      </Show>
      <div class="luck-pictures">
        <LuckPicture
          title={lt("picture.common", { ...words() })}
          description={joinedText(props.found, words(), true)}
          axis={lt("picture.axis")}
          arms={arms()}
          base={base()}
          other={other()}
          joined
          domain={domain()}
          footer={footer()}
        />
        <LuckPicture
          title={lt("picture.own")}
          description={joinedText(props.found, words(), false)}
          axis={lt("picture.axis")}
          arms={arms()}
          base={props.found.own.base}
          other={props.found.own.other}
          joined={false}
          domain={domain()}
          footer={footer()}
        />
      </div>
      <div class="scroll-x" role="region" tabindex="0" aria-label={lt("table.caption")}>
        <table class="luck-table">
          <caption class="visually-hidden">{lt("table.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{lt("table.measure")}</th>
              <th scope="col">{lt("common")}</th>
              <th scope="col">{lt("own")}</th>
              <th scope="col">{lt("table.times")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={LUCK_MEASURES}>
              {(measure) => (
                <Show when={props.found.differences[measure]}>
                  {(both) => (
                    <Row
                      label={lt(measure === "timeToCash" ? "table.days" : "table.cost")}
                      digits={measure === "timeToCash" ? 2 : 3}
                      both={both()}
                    />
                  )}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="note">{lt("table.note")}</p>
      <p class="figure-footer">{footer()}</p>
    </>
  );
}

function Row(props: { readonly label: string; readonly digits: number; readonly both: BothKinds }) {
  const cell = ({ mean, ci95 }: Estimate) => (
    <td>
      {formatSigned(mean, props.digits)}{" "}
      <Show when={ci95}>
        {(ends) => (
          <span class="interval">
            {t("table.range", {
              lo: formatSigned(ends()[0], props.digits),
              hi: formatSigned(ends()[1], props.digits),
            })}
          </span>
        )}
      </Show>
    </td>
  );
  return (
    <tr>
      <th scope="row">{props.label}</th>
      {cell(props.both.common)}
      {cell(props.both.own)}
      <td>{timesText(props.both.times)}</td>
    </tr>
  );
}

/** An interval for a bar; one replication has a dot. */
function barOf({ mean, ci95 }: Estimate): readonly [number, number, number] {
  return [ci95?.[0] ?? mean, mean, ci95?.[1] ?? mean];
}
