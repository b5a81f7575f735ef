import * as v from "valibot";
import { numberField as number } from "../fields.ts";

/** What is uncertain and rises together: within a world, with one debtor, and of one file at a bank. */
export const togetherSchema = v.object({
  world: number("together.world"),
  obligor: number("together.obligor"),
  file: number("together.file"),
  rates: number("together.rates"),
});

/** Every draw is independent of every other, and rates are the same in all worlds. */
export const INDEPENDENT = { world: 0, obligor: 0, file: 0, rates: 0 } as const;
