import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { lanes } from "./lanes.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = { page: { ...app }, lanes } as const satisfies Words;
