import { RunCurves } from "../../../src/features/runs/RunCurves.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Curves of runs where none is ticked",
  render: () => (
    <RunCurves
      runs={[]}
      baseline={undefined}
      chosen={undefined}
      textOf={(_, value) => String(value)}
      letterOf={() => undefined}
      which="time"
      onWhich={() => {}}
      onPick={() => {}}
    />
  ),
};
