import {
  attribute,
  createPointRunner,
  createReduction,
  createRunner,
  digest,
  digestOf,
  PARTIAL,
  summarise,
} from "../sims/index.ts";
import type { Model } from "./protocol.ts";

/** The model as the threads use it. */
export const model: Model<ReturnType<typeof createReduction>> = {
  createRunner,
  createPointRunner,
  createReduction,
  add: (reduction, table) => reduction.add(table),
  summarise: (reduction) => summarise(reduction),
  glance: (reduction) => summarise(reduction, PARTIAL),
  attribute,
  digest,
  digestOf,
};
