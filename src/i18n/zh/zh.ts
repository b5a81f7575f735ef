import type { Words } from "../areas.ts";
import { app } from "./app.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = { page: { ...app } } as const satisfies Words;
