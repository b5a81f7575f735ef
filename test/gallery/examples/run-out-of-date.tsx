import { RunBar } from "../../../src/features/run/RunBar.tsx";
import { ended } from "../data/runBar.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "An answer that is out of date",
  render: () => <RunBar {...ended} outOfDate={true} auto={false} />,
};
