import { Waterfall } from "../../../src/charts/waterfall/Waterfall.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "A difference of zero, without parts",
  width: 620,
  render: () => (
    <Waterfall
      title="Days to cash, by mechanism"
      subtitle="nothing differs"
      head="Mechanism"
      unit="days"
      digits={1}
      steps={[]}
      total={{ name: "Together", value: { mean: 0, ci95: [0, 0] } }}
      said={{ base: "without", other: "with ledger" }}
      runs="40 replications."
      footer="Classroom, 40 replications, seed 7"
    />
  ),
};
