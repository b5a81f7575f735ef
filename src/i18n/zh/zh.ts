import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { classLink } from "./classLink.ts";
import { lanes } from "./lanes.ts";
import { luck } from "./luck.ts";
import { luckSwitch } from "./luckSwitch.ts";
import { model } from "./model/model.ts";
import { present } from "./present.ts";
import { story } from "./story.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = {
  page: { ...app, ...luckSwitch },
  classLink,
  lanes,
  luck,
  present,
  sims: model,
  story,
} as const satisfies Words;
