import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { lanes } from "./lanes.ts";
import { model } from "./model/model.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = { page: { ...app }, lanes, sims: model } as const satisfies Words;
