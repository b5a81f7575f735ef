import * as v from "valibot";
import { distributionField as distribution, numberField as number } from "../fields.ts";
import { constant } from "../presets/constant.ts";

/** What a bank has to do besides, and how later checks differ from the first. */
export const deskSchema = v.object({
  backlog: distribution("desk.backlog"),
  incompleteAgain: number("desk.incompleteAgain"),
});

/** Nobody else's files, and every check finds as much as the first. */
export const PLAIN_DESK = {
  backlog: constant(0),
  incompleteAgain: 1,
} as const;
