import { createMemo, createSignal, Index, Show } from "solid-js";
import type { Arm } from "../../../sims/experiment/RunTable.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { joinClauses, joinParts } from "../../i18n/joins.ts";
import { r } from "../../i18n/runs.ts";
import { t } from "../../i18n/t.ts";
import { tableDays, type ChartTable } from "../frame/ChartTable.ts";
import { DayCursor } from "../frame/DayCursor.tsx";
import { drawAxes } from "../frame/drawCurves.ts";
import type { ChartSize, CurveMarks } from "../frame/CurveMarks.ts";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import type { RunLine } from "./RunLine.ts";
import { runLinesLayout } from "./runLinesLayout.ts";
import "./runLines.css";

export interface RunLinesProps {
  readonly title: string;
  readonly subtitle: string;
  readonly which: "time" | "cost";
  readonly arm: Arm;
  readonly lines: readonly RunLine[];
  readonly lastDay: number;
  readonly top: number;
  readonly footer: string;
  /** Told the id of the run whose curve was chosen. */
  readonly onPick: (id: string) => void;
}

/** The curves of several runs in one arm, each with its name at its end. */
export function RunLines(props: RunLinesProps) {
  const [size, setSize] = createSignal<ChartSize>();
  const marks = createMemo(() => {
    const now = size();
    return now && runLinesLayout({ ...props, size: now });
  });
  const cursor = createDayCursor(marks, () => props.lines.length);
  const value = (x: number) => (props.which === "time" ? formatPercent(x, 1) : formatNumber(x, 2));
  const on = (line: RunLine, day: number) => value(line.curve.mean[day] ?? 0);
  const table = (): ChartTable => ({
    caption: props.title,
    headers: [t("chart.table.day"), ...props.lines.map(({ label }) => label)],
    rows: tableDays(props.lastDay).map((day) => [
      String(day),
      ...props.lines.map((line) => on(line, day)),
    ]),
  });
  return (
    <Figure
      title={props.title}
      subtitle={props.subtitle}
      small={false}
      description={describe(props)}
      footer={props.footer}
      table={table}
      cursor={cursor}
      bySeries={props.lines.length > 1}
      read={(day, only) =>
        t("chart.readout", {
          day: String(day),
          values: joinParts(
            props.lines
              .filter((_, i) => only === undefined || i === only)
              .map((line) => `${line.label} ${on(line, day)}`),
          ),
        })
      }
      height={(width) => Math.round(Math.max(260, Math.min(380, width * 0.55)))}
      onSize={setSize}
    >
      <Show when={marks()}>
        {(now) => (
          <Lines marks={now()} lines={props.lines} day={cursor.place()} onPick={props.onPick} />
        )}
      </Show>
    </Figure>
  );
}

function Lines(props: {
  readonly marks: CurveMarks;
  readonly lines: readonly RunLine[];
  readonly day: number | undefined;
  readonly onPick: (id: string) => void;
}) {
  const look = (i: number) => {
    const line = props.lines[i];
    return { strong: line?.strong ?? false, chosen: line?.chosen ?? false };
  };
  const pick = (i: number) => {
    const line = props.lines[i];
    if (line) props.onPick(line.id);
  };
  return (
    <g aria-hidden="true">
      <Marks marks={[drawAxes(props.marks)]} />
      <Index each={props.marks.series}>
        {(series, i) => (
          <>
            <Show when={look(i).strong || look(i).chosen}>
              <path class={`band arm-${series().arm}`} d={series().band} />
            </Show>
            <path
              class={`line run-line arm-${series().arm}`}
              classList={look(i)}
              d={series().line}
            />
          </>
        )}
      </Index>
      <Index each={props.marks.series}>
        {(series, i) => <path class="run-hit" d={series().line} onClick={() => pick(i)} />}
      </Index>
      <Index each={props.marks.labels}>
        {(label, i) => (
          <g
            class={`end-label run-label arm-${label().arm}`}
            classList={look(i)}
            onClick={() => pick(i)}
          >
            <text class="name" x={label().x} y={label().y} dy="0.32em">
              {label().name}
            </text>
          </g>
        )}
      </Index>
      <Show when={props.day !== undefined}>
        <DayCursor marks={props.marks} day={props.day ?? 0} />
      </Show>
    </g>
  );
}

function describe({ lines, lastDay, which }: RunLinesProps): string {
  const runs = lines.map(({ label, curve }) => {
    const end = curve.mean.at(-1) ?? 0;
    if (which === "cost") {
      return r("curves.describe.cost", { label, cost: formatNumber(end, 2) });
    }
    const day = curve.mean.findIndex((share) => share >= 0.5);
    return r("curves.describe.time", {
      label,
      half: "50",
      day: day < 0 ? "365+" : formatNumber(day),
    });
  });
  return r("curves.describe", {
    last: String(lastDay),
    n: String(lines.length),
    runs: joinClauses(runs),
  });
}
