import { Compare } from "../../../src/features/compare/Compare.tsx";
import { oneTier } from "../data/results.ts";
import { isDrawn } from "../data/isDrawn.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Compare in the width of a phone",
  width: 358,
  settled: isDrawn(2, "#break-even-title"),
  render: () => (
    <Compare
      result={oneTier()}
      scenario="Classroom"
      outOfDate={false}
      running={false}
      ending="done"
      inputsHref="#"
      onInputs={() => {}}
    />
  ),
};
