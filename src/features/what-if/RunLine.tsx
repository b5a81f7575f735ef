import { StudyBar } from "../../controls/StudyBar.tsx";
import { formatNumber } from "../../format/number.ts";
import { modelText } from "../../i18n/modelWords.ts";
import { q } from "../../i18n/whatIfView.ts";
import type { createWhatIf } from "./createWhatIf.ts";

export interface RunLineProps {
  readonly work: ReturnType<typeof createWhatIf>;
}

/** Runs or stops the view's question, and says how far it is. */
export function RunLine(props: RunLineProps) {
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
        return q("failed", { reason: modelText(work.reason()) });
      case "idle":
        return "";
    }
  };
  return (
    <StudyBar
      title={q("progress")}
      running={props.work.state() === "running"}
      done={props.work.progress().done}
      total={props.work.progress().total}
      said={said()}
      runText={q(props.work.answer() && !props.work.stale() ? "again" : "run")}
      stopText={q("stop")}
      onRun={() => props.work.run()}
      onStop={() => props.work.cancel()}
    />
  );
}
