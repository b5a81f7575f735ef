import { lastDay } from "../../../src/charts/frame/lastDay.ts";
import { pairCurves } from "../../../src/charts/frame/pair.ts";
import { TimeCurve } from "../../../src/charts/time/TimeCurve.tsx";
import { footerOf } from "../../../src/format/footerOf.ts";
import { oneTier } from "../data/results.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Time to cash: mean curves, their bands and means",
  width: 620,
  render: () => (
    <TimeCurve
      result={oneTier()}
      lastDay={lastDayOf()}
      footer={footerOf(oneTier(), "Classroom")}
      height={() => 380}
    />
  ),
};

function lastDayOf(): number {
  const both = pairCurves(oneTier(), "time");
  return both ? lastDay([both.base.curve, both.other.curve]) : 120;
}
