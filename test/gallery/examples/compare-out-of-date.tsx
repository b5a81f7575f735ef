import { Compare } from "../../../src/features/compare/Compare.tsx";
import { isDrawn } from "../data/isDrawn.ts";
import { oneTier } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Compare, out of date",
  settled: isDrawn(2, "#break-even-title"),
  render: () => (
    <Compare
      result={oneTier()}
      scenario="Classroom"
      outOfDate={true}
      running={false}
      ending="done"
      inputsHref="#"
      onInputs={() => {}}
    />
  ),
};
