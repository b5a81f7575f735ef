import { MachineBoard } from "../../../src/charts/statechart/MachineBoard.tsx";
import { armsAt, machines, moneyAt } from "../data/race.ts";
import type { Example } from "../Example.ts";

export const example: Example = {
  title: "The same in dark colours",
  width: 904,
  mode: { dark: true },
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
