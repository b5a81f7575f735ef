import { MachineBoard } from "../../../src/charts/statechart/MachineBoard.tsx";
import { armsAt, machines, moneyAt } from "../data/race.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "The board for the back row",
  mode: { present: true },
  width: 1180,

  render: () => (
    <MachineBoard
      machines={machines}
      height={() => 440}
      arms={armsAt(moneyAt())}
      day="20"
      footer=""
    />
  ),
};
