import { createRoot } from "solid-js";
import { openDataFile } from "../../workers/openDataFile.ts";
import { createDataFile } from "../features/data/createDataFile.ts";
import { createPicks } from "../features/data/createPicks.ts";
import { YourData } from "../features/data/YourData.tsx";
import { withMeasured, type Measured } from "../state/measured.ts";
import type { PageView } from "./PageView.ts";

/** The file stays open while another view is looked at. */
const kept = createRoot(() => ({ data: createDataFile(openDataFile), picks: createPicks() }));

/** The view "Your data" with the worker that reads; loaded when it is first opened. */
export function DataView({ choices }: PageView) {
  function apply(found: Measured): readonly string[] {
    const preset = choices.preset().scenario;
    const taken = withMeasured(choices.choices(), choices.scenario(), preset, found);
    if ("problems" in taken) return taken.problems;
    choices.adopt(taken.part);
    return [];
  }
  return (
    <YourData
      data={kept.data}
      picks={kept.picks}
      hours={choices.scenario().calendar}
      title={choices.scenario().title}
      asked={choices.questionOf("data")}
      onAsk={(text) => choices.ask("data", text)}
      onApply={apply}
    />
  );
}
