import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { classLink } from "./classLink.ts";
import { present } from "./present.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = { page: { ...app }, classLink, present } as const satisfies Words;
