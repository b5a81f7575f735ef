import { CostCurve } from "../../../src/charts/cost/CostCurve.tsx";
import { footerOf } from "../../../src/format/footerOf.ts";
import { oneTier } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Cost of getting paid, by day",
  width: 620,
  render: () => (
    <CostCurve
      result={oneTier()}
      lastDay={120}
      footer={footerOf(oneTier(), "Classroom")}
      height={() => 380}
    />
  ),
};
