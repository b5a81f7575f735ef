import { laneDrawing } from "../../../../src/charts/lanes/drawLanes.ts";
import { lanes as rows, moneyAt, tapes } from "../../../gallery/data/race.ts";
import type { DrawingExample } from "./Example.ts";

const day = moneyAt() - tapes()[1].facts.delivered;
const footer = "Daybook model 3 · Classroom · seed 7, replication 0, invoice 12";

export const lanes: DrawingExample = {
  drawing: laneDrawing({ rows: rows(), day, footer }, false),
  labels: ["Without", "With ledger", "Supplier", "Core enterprise"],
};

export const lanesNear: DrawingExample = {
  drawing: laneDrawing({ rows: rows(), day, footer }, true),
  labels: ["Without", "With ledger"],
};
