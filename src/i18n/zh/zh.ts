import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { lanes } from "./lanes.ts";
import { luck } from "./luck.ts";
import { luckSwitch } from "./luckSwitch.ts";
import { model } from "./model/model.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = {
  page: { ...app, ...luckSwitch },
  lanes,
  luck,
  sims: model,
} as const satisfies Words;
