import { Waterfall } from "../../../src/charts/waterfall/Waterfall.tsx";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "A difference as the sum of its parts",
  render: () => (
    <Waterfall
      title="Cost per 100 of invoice, by party"
      subtitle="what each party pays less with the ledger"
      head="Party"
      unit="per 100 of invoice"
      digits={2}
      steps={[
        { name: "Suppliers", value: { mean: -1.42, ci95: [-1.51, -1.33] } },
        { name: "Banks", value: { mean: 0.31, ci95: [0.24, 0.38] } },
        { name: "Core enterprise", value: { mean: -0.08, ci95: [-0.1, -0.06] } },
        { name: "Operator", value: { mean: 0.2, ci95: [0.19, 0.21] } },
      ]}
      total={{ name: "Real cost", value: { mean: -0.99, ci95: [-1.1, -0.88] } }}
      said={{ base: "without", other: "with ledger" }}
      runs="40 replications."
      footer="Classroom, 40 replications, seed 7"
    />
  ),
};
