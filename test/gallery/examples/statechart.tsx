import { Statechart } from "../../../src/charts/statechart/Statechart.tsx";
import { machines } from "../data/race.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "The supplier’s statechart, a state chosen",
  render: () => {
    const machine = machines.find(({ id }) => id === "sme");
    if (!machine) throw new Error("no supplier");
    return (
      <Statechart
        machine={machine}
        title="Supplier"
        description="The states of a supplier"
        chosen="applied"
        exitText={(trigger, states) => `${trigger}, from ${states} states`}
        onChoose={() => {}}
      />
    );
  },
};
