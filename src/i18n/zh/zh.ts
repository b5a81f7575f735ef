import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { luck } from "./luck.ts";
import { luckSwitch } from "./luckSwitch.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = { page: { ...app, ...luckSwitch }, luck } as const satisfies Words;
