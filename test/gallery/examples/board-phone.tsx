import { MachineBoard } from "../../../src/charts/statechart/MachineBoard.tsx";
import { armsAt, machines, moneyAt } from "../data/race.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "The same on a phone",
  width: 358,

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
