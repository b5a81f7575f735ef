import { Compare } from "../../../src/features/compare/Compare.tsx";
import { isDrawn } from "../data/isDrawn.ts";
import { noDifference } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Compare where the arms are the same",
  settled: isDrawn(2, "#break-even-title"),
  render: () => (
    <Compare
      result={noDifference()}
      scenario="Classroom"
      outOfDate={false}
      running={false}
      ending="done"
      inputsHref="#"
      onInputs={() => {}}
    />
  ),
};
