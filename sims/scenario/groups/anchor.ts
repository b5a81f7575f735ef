import * as v from "valibot";
import { numberField as number } from "../fields.ts";

/** What the core enterprise makes of its strength, and how far banks go with it. */
export const anchorSchema = v.object({
  termExtension: number("anchor.termExtension"),
  line: number("anchor.line"),
});

/** Payables fall due when the invoice would have; banks lend on its debts without limit. */
export const PLAIN_ANCHOR = { termExtension: 0, line: 0 } as const;
