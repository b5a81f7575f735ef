import { RunBar } from "../../../src/features/run/RunBar.tsx";
import { ended } from "../data/runBar.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "An experiment that has ended",
  render: () => <RunBar {...ended} />,
};
