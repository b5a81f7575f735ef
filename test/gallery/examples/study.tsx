import { StudyBar } from "../../../src/controls/StudyBar.tsx";
import type { Example } from "../Example.ts";

const bar = {
  title: "Progress of the study",
  total: 100,
  runText: "Find out",
  stopText: "Cancel",
  onRun() {},
  onStop() {},
};

export const example: Example = {
  title: "A study that runs, was stopped, and failed",
  width: 620,
  render: () => (
    <>
      <StudyBar {...bar} running={true} done={40} said="40 of 100 replications" />
      <StudyBar {...bar} running={false} done={40} said="Stopped; what was found stays." />
      <StudyBar {...bar} running={false} done={0} said="The study stopped: out of memory" />
    </>
  ),
};
