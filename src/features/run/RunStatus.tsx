import { Show } from "solid-js";
import { formatNumber } from "../../format/number.ts";
import { p } from "../../i18n/present.ts";
import { t } from "../../i18n/t.ts";
import type { RunBarProps } from "./RunBar.tsx";
import "./run.css";

export type RunStatusProps = Pick<
  RunBarProps,
  "running" | "ending" | "outOfDate" | "result" | "done" | "total" | "until" | "onRun" | "auto"
>;

/** How the experiment stands, in a few words; a button where it waits to be run. */
export function RunStatus(props: RunStatusProps) {
  const waits = () =>
    !props.running && (props.outOfDate || ((props.result?.replications ?? 0) === 0 && !props.auto));
  return (
    <section class="run-status" aria-label={t("run.status")}>
      <span>{statusText(props)}</span>
      <Show when={waits()}>
        <button type="button" class="button primary" onClick={() => props.onRun()}>
          {t("run.run")}
        </button>
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

function statusText({ ending, outOfDate, running, result, ...of }: RunStatusProps): string {
  if (ending === "failed") return p("status.failed");
  if (running) {
    const [done, total] = [formatNumber(of.done), formatNumber(of.total)];
    return of.until ? p("status.until", { done }) : p("status.running", { done, total });
  }
  if (!result) return p("status.none");
  const said = p("status.done", { n: formatNumber(result.replications) });
  return outOfDate ? `${said}, ${p("status.stale")}` : said;
}
