import { Compare } from "../../../src/features/compare/Compare.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Compare after a cancelled run, without a result",
  render: () => (
    <Compare
      result={undefined}
      scenario="Classroom"
      outOfDate={false}
      running={false}
      ending={"cancelled"}
      inputsHref="#"
      onInputs={() => {}}
    />
  ),
};
