import { RunBar } from "../../../src/features/run/RunBar.tsx";
import { ended } from "../data/runBar.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "An experiment that runs, and how long it still takes",
  render: () => <RunBar {...ended} running={true} ending={undefined} done={120} secondsLeft={9} />,
};
