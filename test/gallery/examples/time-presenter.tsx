import { TimeCurve } from "../../../src/charts/time/TimeCurve.tsx";
import { footerOf } from "../../../src/format/footerOf.ts";
import { oneTier } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Time to cash for the back row",
  mode: { present: true },
  render: () => (
    <TimeCurve
      result={oneTier()}
      lastDay={120}
      footer={footerOf(oneTier(), "Classroom")}
      height={() => 420}
    />
  ),
};
