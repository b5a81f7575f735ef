import { Runs } from "../features/runs/Runs.tsx";
import { valueText } from "../format/valueText.ts";
import type { PageView } from "./PageView.ts";

/** The view "Runs" with the shelf behind it; loaded when it is first opened. */
export function RunsView({ choices, shelf }: PageView) {
  return (
    <Runs
      shelf={shelf.live}
      asked={choices.questionOf("runs")}
      onAsk={(question) => choices.ask("runs", question)}
      textOf={valueText}
      onOpen={({ scenario, arms, seed, luck, replications }) => {
        choices.recall(scenario, {
          arms,
          seed,
          luck: luck ?? "common",
          replications,
          view: "compare",
        });
        // The button that was pressed is gone: go on where its answer is.
        scrollTo(0, 0);
        document.getElementById("results")?.focus();
      }}
    />
  );
}
