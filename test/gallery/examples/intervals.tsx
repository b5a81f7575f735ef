import { DotInterval } from "../../../src/charts/interval/DotInterval.tsx";
import { ScaledInterval } from "../../../src/charts/interval/ScaledInterval.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "Intervals against zero: below, across, beyond the scale",
  width: 240,
  render: () => (
    <>
      <DotInterval mean={-0.66} lo={-0.7} hi={-0.62} label="66 % less" />
      <DotInterval mean={0.02} lo={-0.1} hi={0.14} label="2 % more, perhaps none" />
      <DotInterval mean={3} lo={2.5} hi={3.5} label="three times more" />
      <ScaledInterval value={{ mean: -2, ci95: [-3, -1] }} most={4} label="2 less" />
    </>
  ),
};
