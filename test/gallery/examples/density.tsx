import { DensityPlot } from "../../../src/charts/density/DensityPlot.tsx";
import { Sparkline } from "../../../src/charts/density/Sparkline.tsx";
import type { Distribution } from "../../../sims/index.ts";
import type { Example } from "../Example.ts";

const GAMMA: Distribution = { family: "gamma", mean: 12, sd: 8 };
const SHARP: Distribution = { family: "gamma", mean: 12, sd: 3 };

export const example: Example = {
  title: "A spread, beside another, and as small as a word",
  width: 400,
  render: () => (
    <>
      <DensityPlot of={GAMMA} other={SHARP} label="Gamma, mean 12 days" />
      <Sparkline of={GAMMA} />
    </>
  ),
};
