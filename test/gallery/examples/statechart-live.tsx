import { boardAt } from "../../../src/charts/statechart/boardAt.ts";
import { Statechart } from "../../../src/charts/statechart/Statechart.tsx";
import { machines, moneyAt, tapes } from "../data/race.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "The ledger’s statechart with a followed invoice in it",
  render: () => {
    const machine = machines.find(({ id }) => id === "ledger");
    if (!machine) throw new Error("no ledger");
    const { states, visited, taken } = boardAt(tapes()[1], moneyAt(), moneyAt() - 1);
    return (
      <div class="arm-L">
        <Statechart
          machine={machine}
          title="Ledger"
          description="The states of a payable"
          chosen={undefined}
          exitText={(trigger, count) => `${trigger}, from ${count} states`}
          onChoose={() => {}}
          live={{ state: states.ledger, visited: visited.ledger, taken: taken.ledger }}
        />
      </div>
    );
  },
};
