import { fitSpread } from "../../../sims/fit/fitSpread.ts";
import { FitCurve } from "../../../src/charts/fit/FitCurve.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "What was seen, and the families fitted to it",
  width: 700,
  render: () => {
    const fit = fitSpread([1, 2, 2, 3, 5, 8, 13], [4, 9]);
    if (!fit) throw new Error("no fit");
    return (
      <FitCurve
        fit={fit}
        chosen="gamma"
        title="Days to pay"
        subtitle="share still open"
        description="Seven that ended and two that are open."
        footer="invoices.csv"
        xTitle="days"
        nameOf={(family) => family ?? "as seen"}
        formatX={String}
        read={(place) => `place ${place}`}
        table={() => ({ caption: "Days to pay", headers: ["Day"], rows: [] })}
      />
    );
  },
};
