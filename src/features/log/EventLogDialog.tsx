import { createSignal, For } from "solid-js";
import { MOST_LOG_EVENTS, type Arm } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import type { Studies } from "../../../workers/Studies.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { Dialog } from "../../controls/Dialog.tsx";
import { downloadText } from "../../controls/downloadText.ts";
import { NumberBox } from "../../controls/NumberBox.tsx";
import { eventLogFile, LOG_FORMATS, type LogFormat } from "../../export/log/eventLogFile.ts";
import { formatNumber } from "../../format/number.ts";
import { Radio } from "../../controls/Radio.tsx";
import { el } from "../../i18n/eventLog.ts";
import { t } from "../../i18n/t.ts";
import { createStudy } from "../../state/createStudy.ts";
import "./eventLog.css";

export interface EventLogDialogProps {
  readonly scenario: Scenario;
  readonly arms: ArmPair;
  readonly seed: number;
  readonly studies: Pick<Studies, "sampleLog">;
  readonly onClose: () => void;
}

const HIGHEST_REPLICATION = 1_000_000;
const MOST_INVOICES = 100_000;

/** Saves all that happens to the invoices of some replications, or to a sample of them. */
export function EventLogDialog(props: EventLogDialogProps) {
  const study = createStudy();
  const [arm, setArm] = createSignal<Arm>(props.arms[1]);
  const [first, setFirst] = createSignal(0);
  const [last, setLast] = createSignal(0);
  const [every, setEvery] = createSignal(1);
  const [format, setFormat] = createSignal<LogFormat>("csv");
  const [said, setSaid] = createSignal<() => string>(() => "");

  function save(): void {
    const { scenario, seed } = props;
    const request = {
      scenario,
      seed,
      arm: arm(),
      runtime: "kernel",
      first: first(),
      last: last(),
      every: every(),
    } as const;
    setSaid(() => () => "");
    void study.run(async (signal) => {
      const log = await props.studies.sampleLog(request, signal);
      if (signal.aborted) return;
      const made = eventLogFile(request, format(), log);
      if (made.ok) {
        downloadText(made.file.name, made.file.text, made.file.type);
        setSaid(() => () => el("done", { name: made.file.name }));
      } else {
        const { upTo } = made;
        const most = () => formatNumber(MOST_LOG_EVENTS);
        setSaid(() => () => el("many", { most: most(), upTo: String(upTo) }));
      }
    });
  }

  const state = () => {
    if (study.state() === "running") return el("running");
    return study.state() === "failed" ? el("failed", { reason: study.reason() }) : said()();
  };

  return (
    <Dialog title={el("title")} onClose={() => props.onClose()}>
      <div class="event-log">
        <p>{el("intro")}</p>
        <fieldset>
          <legend>{el("arm")}</legend>
          <For each={props.arms}>
            {(of) => (
              <Radio
                name="event-log-arm"
                text={t(`arm.${of}.name`)}
                checked={arm() === of}
                onChoose={() => setArm(of)}
              />
            )}
          </For>
        </fieldset>
        <fieldset>
          <legend>{el("runs")}</legend>
          <span class="event-log-runs">
            <NumberBox
              label={el("from")}
              value={first()}
              min={0}
              max={HIGHEST_REPLICATION}
              step={1}
              whole
              onChange={(value) => {
                setFirst(value);
                setLast(Math.max(value, last()));
                return undefined;
              }}
            />
            <span aria-hidden="true">{el("until")}</span>
            <NumberBox
              label={el("to")}
              value={last()}
              min={0}
              max={HIGHEST_REPLICATION}
              step={1}
              whole
              onChange={(value) => {
                if (value < first()) return el("order", { from: String(first()) });
                setLast(value);
                return undefined;
              }}
            />
          </span>
        </fieldset>
        <p class="event-log-runs">
          <span aria-hidden="true">{el("every")}</span>
          <NumberBox
            label={el("every")}
            value={every()}
            min={1}
            max={MOST_INVOICES}
            step={1}
            whole
            onChange={(value) => {
              setEvery(value);
              return undefined;
            }}
          />
        </p>
        <fieldset>
          <legend>{el("format")}</legend>
          <For each={LOG_FORMATS}>
            {(of) => (
              <Radio
                name="event-log-format"
                text={el(`format.${of}`)}
                checked={format() === of}
                onChoose={() => setFormat(of)}
              />
            )}
          </For>
        </fieldset>
      </div>
      <p role="status">{state()}</p>
      <form method="dialog" class="dialog-buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled={study.state() === "running"}
          onClick={() => study.state() !== "running" && save()}
        >
          {el("save")}
        </button>
        <button class="button">{el("close")}</button>
      </form>
    </Dialog>
  );
}
