import { createMemo, For, Show } from "solid-js";
import { roundedTop } from "../../charts/frame/curveLayout.ts";
import { lastDay } from "../../charts/frame/lastDay.ts";
import type { BandedCurve } from "../../charts/frame/pair.ts";
import { RunLines } from "../../charts/runs/RunLines.tsx";
import type { RunLine } from "../../charts/runs/RunLine.ts";
import { r } from "../../i18n/runs.ts";
import { t } from "../../i18n/t.ts";
import type { OfBoth, ShelvedCurve, ShelvedRun } from "../../storage/shelf/ShelvedRun.ts";
import { Segments } from "./Segments.tsx";
import { shortNameOf, type TextOf } from "./runText.ts";
import { CURVES, type WhichCurve } from "./runsQuestion.ts";

export interface RunCurvesProps {
  readonly runs: readonly ShelvedRun[];
  readonly baseline: ShelvedRun | undefined;
  readonly chosen: ShelvedRun | undefined;
  readonly textOf: TextOf;
  readonly letterOf: (run: ShelvedRun) => string | undefined;
  readonly which: WhichCurve;
  readonly onWhich: (which: WhichCurve) => void;
  readonly onPick: (digest: string) => void;
}

/** Characters of a name at the end of a curve. */
const LONGEST_LABEL = 20;

function shortened(name: string): string {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

function banded({ mean, lo = mean, hi = mean }: ShelvedCurve): BandedCurve {
  return { mean, lo, hi };
}

/** The curves of the ticked runs over each other, a chart for each of the two arms. */
export function RunCurves(props: RunCurvesProps) {
  const lines = (side: keyof OfBoth<unknown>): readonly RunLine[] =>
    props.runs.map((run) => ({
      id: run.digest,
      label: `${props.letterOf(run) ?? ""} ${shortened(shortNameOf(run, props.textOf))}`,
      curve: banded(run.curves[props.which][side]),
      strong: run.digest === props.baseline?.digest,
      chosen: run.digest === props.chosen?.digest,
    }));
  const charts = createMemo(() => {
    const sides = (["base", "other"] as const).map((side) => {
      // Arms of one chart are those of its first run: others are named by the list.
      const [run] = props.runs;
      const arm = run?.arms[side === "base" ? 0 : 1] ?? "T";
      return { arm, lines: lines(side) };
    });
    const curves = sides.flatMap((side) => side.lines.map(({ curve }) => curve));
    const last = lastDay(curves);
    const top = roundedTop(
      curves.map(({ hi }) => hi),
      last,
    );
    return sides.map((side) => ({ ...side, last, top }));
  });
  return (
    <section class="run-curves">
      <div class="part-head">
        <h2>{r("curves")}</h2>
        <Segments
          label={r("curves")}
          options={CURVES.map((which) => ({ value: which, text: r(`curves.${which}`) }))}
          value={props.which}
          onChange={props.onWhich}
        />
      </div>
      <Show when={props.runs.length > 0} fallback={<p class="note">{r("curves.none")}</p>}>
        <div class="charts">
          <For each={[0, 1]}>
            {(i) => (
              <Show when={charts()[i]}>
                {(chart) => (
                  <RunLines
                    title={r(`curves.${props.which}.title`, { arm: t(`arm.${chart().arm}.there`) })}
                    subtitle={r(props.baseline ? "curves.subtitle" : "curves.subtitle.plain")}
                    which={props.which}
                    arm={chart().arm}
                    lines={chart().lines}
                    lastDay={chart().last}
                    top={chart().top}
                    footer={r("curves.footer")}
                    onPick={props.onPick}
                  />
                )}
              </Show>
            )}
          </For>
        </div>
      </Show>
    </section>
  );
}
