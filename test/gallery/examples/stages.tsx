import { StageBars } from "../../../src/charts/stages/StageBars.tsx";
import { stageRows } from "../../../src/charts/stages/stageRows.ts";
import { footerOf } from "../../../src/format/footerOf.ts";
import { oneTier } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Days by stage, two arms one above the other",
  render: () => {
    const stages = stageRows(oneTier());
    if (!stages) throw new Error("no two arms");
    return (
      <StageBars
        stages={stages}
        result={oneTier()}
        lastDay={60}
        footer={footerOf(oneTier(), "Classroom")}
      />
    );
  },
};
