import { createMemo, createSignal, ErrorBoundary, For, lazy, Show, Suspense } from "solid-js";
import type { Look, Luck, Result } from "../../../sims/index.ts";
import type { ArmPair } from "../../arms/ArmPair.ts";
import { pairText, shortPairText } from "../../arms/pairText.ts";
import { NumberBox } from "../../controls/NumberBox.tsx";
import { formatNumber } from "../../format/number.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { t } from "../../i18n/t.ts";
import { HIGHEST_SEED, REPLICATIONS } from "../../state/Choices.ts";
import type { Until } from "../../state/until.ts";
import { replacedText } from "./replacedText.ts";
import { throwDie } from "./throwDie.ts";
import { timeLeftText } from "./timeLeftText.ts";
import { targetsText, untilStatus } from "./untilText.ts";
import "./run.css";
import { joinParts } from "../../i18n/joins.ts";

const UntilDialog = lazy(async () => ({
  default: (await import("./UntilDialog.tsx")).UntilDialog,
}));

/** The choice among the numbers of replications that is none. */
const UNTIL = "until";

export interface RunBarProps {
  readonly running: boolean;
  readonly ending: "done" | "cancelled" | "failed" | undefined;
  readonly outOfDate: boolean;
  /** What is shown, once there is something, and the name of its scenario. */
  readonly result: Result | undefined;
  readonly scenario: string;
  readonly done: number;
  readonly total: number;
  readonly seconds: number | undefined;
  /** Seconds that the experiment still takes, while they are worth a word. */
  readonly secondsLeft: number | undefined;
  /** Workers that died during the experiment and were replaced. */
  readonly replaced: number;
  readonly error: string | undefined;
  /** The arms that every replication is run in. */
  readonly arms: ArmPair;
  readonly seed: number;
  readonly luck: Luck;
  readonly wanted: number;
  /** What it is to be run until, in place of a number; and what was found of that, look by look. */
  readonly until: Until | undefined;
  readonly looks: readonly Look[];
  readonly auto: boolean;
  readonly onSeed: (seed: number) => void;
  readonly onWanted: (replications: number) => void;
  readonly onUntil: (until: Until) => void;
  readonly onAuto: (auto: boolean) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

/** The state of the experiment, always in sight, and what governs it. */
export function RunBar(props: RunBarProps) {
  const facts = createMemo(() => statusText(props));
  const [asking, setAsking] = createSignal(false);
  /** A run that is asked again, or a link, may want another number than those offered. */
  const offered = createMemo(() =>
    [...new Set([...REPLICATIONS, props.wanted])].sort((a, b) => a - b),
  );
  /** Asks for a precision; until one is given, the choice stays what it was. */
  function choose(select: HTMLSelectElement): void {
    const { value } = select;
    if (value !== UNTIL) return props.onWanted(Number(value));
    select.value = props.until ? UNTIL : String(props.wanted);
    setAsking(true);
  }
  return (
    <section class="run-bar" aria-label={t("run.status")}>
      <div class="field status">
        <select
          aria-label={t("run.replications")}
          title={t(
            props.luck === "own" ? "run.replications.own" : "run.replications.title",
            pairText(...props.arms),
          )}
          onChange={(event) => choose(event.currentTarget)}
        >
          <For each={offered()}>
            {(n) => (
              <option value={n} selected={!props.until && n === props.wanted}>
                {formatNumber(n)}
              </option>
            )}
          </For>
          <option value={UNTIL} selected={props.until !== undefined}>
            {t("run.until")}
          </option>
        </select>
        <Show when={props.until}>
          {(until) => (
            <button
              type="button"
              class="link-button"
              title={t("run.until.edit")}
              onClick={() => setAsking(true)}
            >
              {targetsText(until().targets)}
            </button>
          )}
        </Show>
        <span classList={{ failed: props.ending === "failed" }}>{facts()}</span>
      </div>
      <div class="run-controls">
        <div class="field">
          <span aria-hidden="true" title={t("run.seed.title")}>
            {t("run.seed")}
          </span>
          <NumberBox
            class="seed"
            label={t("run.seed.label")}
            value={props.seed}
            min={0}
            max={HIGHEST_SEED}
            step={1}
            whole
            onChange={(seed) => {
              if (!Number.isInteger(seed)) return t("link.seed");
              props.onSeed(seed);
              return undefined;
            }}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={t("run.die")}
            title={t("run.die")}
            onClick={() => props.onSeed(throwDie())}
          >
            <Die />
          </button>
        </div>
        <label class="field check" title={t("run.auto.title")}>
          <input
            type="checkbox"
            aria-label={t("run.auto.title")}
            checked={props.auto}
            onChange={(event) => props.onAuto(event.currentTarget.checked)}
          />
          <span aria-hidden="true">{t("run.auto")}</span>
        </label>
        {/* One button for both, so that the focus stays where it is. */}
        <button
          type="button"
          class="button"
          classList={{ primary: !props.running }}
          onClick={() => (props.running ? props.onCancel() : props.onRun())}
        >
          {t(props.running ? "run.cancel" : "run.run")}
        </button>
      </div>
      <Show when={asking()}>
        <ErrorBoundary fallback={<span class="failed">{t("view.unavailable")}</span>}>
          <Suspense>
            <UntilDialog
              until={props.until}
              looks={props.looks}
              result={props.result}
              scenario={props.scenario}
              onUntil={props.onUntil}
              onClose={() => setAsking(false)}
            />
          </Suspense>
        </ErrorBoundary>
      </Show>
      <Show when={props.running}>
        <progress
          class="run-progress"
          aria-label={t("run.progress")}
          max={Math.max(1, props.total)}
          value={props.done}
        />
      </Show>
    </section>
  );
}

function statusText(props: RunBarProps): string {
  if (props.ending === "failed") return t("run.failed", { message: modelText(props.error ?? "") });
  const said = props.until
    ? [
        untilStatus(
          props.outOfDate ? undefined : props.looks.at(-1),
          props.running,
          props.until.most,
        ),
      ]
    : [t("run.replications.each", shortPairText(...props.arms))];
  if (props.running) {
    said.push(t("run.done", { done: formatNumber(props.done) }));
    if (props.secondsLeft !== undefined) said.push(timeLeftText(props.secondsLeft));
  } else {
    const invoices = props.result?.invoices ?? 0;
    if (invoices > 0) said.push(t("run.invoices", { n: formatNumber(invoices) }));
    if (props.seconds !== undefined) {
      said.push(t("run.seconds", { n: formatNumber(props.seconds, 1) }));
    }
    if (props.ending === "cancelled") {
      said.push(t("run.cancelled", { n: formatNumber(props.result?.replications ?? 0) }));
    } else if (props.outOfDate) said.push(t("run.outOfDate"));
  }
  if (props.replaced > 0) said.push(replacedText(props.replaced));
  return joinParts(said);
}

function Die() {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <rect
        x="1.5"
        y="1.5"
        width="13"
        height="13"
        rx="3"
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
      />
      <circle cx="5" cy="5" r="1.3" fill="currentColor" />
      <circle cx="11" cy="5" r="1.3" fill="currentColor" />
      <circle cx="8" cy="8" r="1.3" fill="currentColor" />
      <circle cx="5" cy="11" r="1.3" fill="currentColor" />
      <circle cx="11" cy="11" r="1.3" fill="currentColor" />
    </svg>
  );
}
