import { Compare } from "../../../src/features/compare/Compare.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Compare before its first result",
  render: () => (
    <Compare
      result={undefined}
      scenario="Classroom"
      outOfDate={false}
      running={true}
      ending={undefined}
      inputsHref="#"
      onInputs={() => {}}
    />
  ),
};
