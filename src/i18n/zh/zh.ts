import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { glossary } from "./glossary.ts";
import { help } from "./help.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh = { page: { ...app }, glossary, help } as const satisfies Words;
