import { createReduction, createRunner, digest, summarise } from "../sims/index.ts";
import type { Model } from "./protocol.ts";

/** The model as the threads use it. */
export const model: Model<ReturnType<typeof createReduction>> = {
  createRunner,
  createReduction,
  add: (reduction, table) => reduction.add(table),
  summarise,
  digest,
};
