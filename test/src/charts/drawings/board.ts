import { boardDrawing } from "../../../../src/charts/statechart/drawBoard.ts";
import { armsAt, machines, moneyAt } from "../../../gallery/data/race.ts";
import type { DrawingExample } from "./Example.ts";

export const board: DrawingExample = {
  drawing: boardDrawing({
    machines,
    arms: armsAt(moneyAt()),
    day: "10.3",
    footer: "Daybook model 3 · Classroom · seed 7, replication 0, invoice 12",
  }),
  labels: ["Without", "With ledger", "Supplier", "Core enterprise", "Bank", "not in this arm"],
};
