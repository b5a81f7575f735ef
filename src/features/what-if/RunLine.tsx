import { Show } from "solid-js";
import { formatNumber } from "../../format/number.ts";
import { q } from "../../i18n/whatIfView.ts";
import type { createWhatIf } from "./createWhatIf.ts";

export interface RunLineProps {
  readonly work: ReturnType<typeof createWhatIf>;
  readonly replications: number;
}

/** Runs or stops the view's question, and says how far it is. */
export function RunLine(props: RunLineProps) {
  const running = () => props.work.state() === "running";
  const said = (): string => {
    const { work } = props;
    switch (work.state()) {
      case "running": {
        const { done, total } = work.progress();
        return total > 0
          ? q("running", { done: formatNumber(done), total: formatNumber(total) })
          : q("first");
      }
      case "done":
        return q("done", {
          n: formatNumber(work.answer()?.replications ?? 0),
          s: formatNumber(work.seconds(), 1),
        });
      case "cancelled":
        return q("cancelled");
      case "failed":
        return q("failed", { reason: work.reason() });
      case "idle":
        return "";
    }
  };
  return (
    <div class="run-line">
      <Show
        when={running()}
        fallback={
          <button type="button" class="button" onClick={() => props.work.run()}>
            {q(props.work.answer() && !props.work.stale() ? "again" : "run")}
          </button>
        }
      >
        <button type="button" class="button" onClick={() => props.work.cancel()}>
          {q("stop")}
        </button>
        <progress
          max={Math.max(1, props.work.progress().total)}
          value={props.work.progress().done}
          aria-label={q("progress")}
        />
      </Show>
      {/* Said once it has ended, not at each step. */}
      <span role="status" aria-live={running() ? "off" : "polite"}>
        {said()}
      </span>
    </div>
  );
}
