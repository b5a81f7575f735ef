import { RunLines } from "../../../src/charts/runs/RunLines.tsx";
import { pairCurves } from "../../../src/charts/frame/pair.ts";
import { noDifference, oneTier } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Curves of two runs over each other",
  width: 620,
  render: () => {
    const [first, second] = [oneTier(), noDifference()].map((result) => pairCurves(result, "time"));
    if (!first || !second) throw new Error("no two arms");
    return (
      <RunLines
        title="Turned into cash, with the ledger"
        subtitle="one line for each run"
        which="time"
        arm="L"
        lines={[
          { id: "a", label: "A Classroom", curve: first.other.curve, strong: true, chosen: false },
          { id: "b", label: "B no banks", curve: second.other.curve, strong: false, chosen: true },
        ]}
        lastDay={120}
        top={1}
        footer="Classroom, 40 replications, seed 7"
        onPick={() => {}}
      />
    );
  },
};
