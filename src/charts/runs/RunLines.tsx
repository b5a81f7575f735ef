import { createMemo, createSignal, Index, Show } from "solid-js";
import { joinParts } from "../../i18n/joins.ts";
import { r } from "../../i18n/runs.ts";
import { t } from "../../i18n/t.ts";
import type { ChartSize, CurveMarks } from "../frame/CurveMarks.ts";
import { DayCursor } from "../frame/DayCursor.tsx";
import { Figure } from "../frame/Figure.tsx";
import { Marks } from "../marks/Marks.tsx";
import { createDayCursor } from "../pointer/createDayCursor.ts";
import {
  drawRunLabel,
  drawRunLines,
  runLinesDrawing,
  type RunLinesDrawingInput,
} from "./drawRunLines.ts";
import type { RunLine } from "./RunLine.ts";
import { runLinesHeight, runLinesLayout } from "./runLinesLayout.ts";
import { describeRunLines, runLinesTable, runOn } from "./runLinesText.ts";
import "./runLines.css";

export interface RunLinesProps extends RunLinesDrawingInput {
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
  return (
    <Figure
      title={props.title}
      subtitle={r("curves.pick", { subtitle: props.subtitle })}
      small={false}
      description={describeRunLines(props)}
      footer={props.footer}
      table={() => runLinesTable(props.title, props)}
      cursor={cursor}
      bySeries={props.lines.length > 1}
      read={(day, only) =>
        t("chart.readout", {
          day: String(day),
          values: joinParts(
            props.lines
              .filter((_, i) => only === undefined || i === only)
              .map((line) => `${line.label} ${runOn(line, day, props.which)}`),
          ),
        })
      }
      height={runLinesHeight}
      onSize={setSize}
      drawing={() => runLinesDrawing(props)}
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
  const pick = (i: number) => {
    const line = props.lines[i];
    if (line) props.onPick(line.id);
  };
  return (
    <g aria-hidden="true">
      <Marks marks={drawRunLines(props.marks, props.lines)} />
      <Index each={props.marks.series}>
        {(series, i) => <path class="run-hit" d={series().line} onClick={() => pick(i)} />}
      </Index>
      <Index each={props.marks.labels}>
        {(label, i) => (
          <g class="run-pick" onClick={() => pick(i)}>
            <Marks marks={[drawRunLabel(label(), props.lines[i])]} />
          </g>
        )}
      </Index>
      <Show when={props.day !== undefined}>
        <DayCursor marks={props.marks} day={props.day ?? 0} />
      </Show>
    </g>
  );
}
