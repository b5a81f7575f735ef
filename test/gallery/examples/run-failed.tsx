import { RunBar } from "../../../src/features/run/RunBar.tsx";
import { ended } from "../data/runBar.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "An experiment that failed",
  render: () => <RunBar {...ended} ending="failed" error="a worker died three times" />,
};
