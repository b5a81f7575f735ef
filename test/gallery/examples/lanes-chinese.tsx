import { createSignal } from "solid-js";
import { LaneChart } from "../../../src/charts/lanes/LaneChart.tsx";
import { lanes } from "../data/race.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Swim-lanes in Chinese",
  mode: { chinese: true },
  width: 904,
  render: () => {
    const [day, setDay] = createSignal(12.5);
    return <LaneChart rows={lanes()} day={day()} onDay={setDay} footer="Classroom, seed 7" />;
  },
};
