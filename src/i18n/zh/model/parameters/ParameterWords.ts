import type { ParameterId } from "../../../../../sims/index.ts";

/** What some parameters are called, and what each of them is in one sentence, in Chinese. */
export type ParameterWords = Readonly<
  Partial<Record<ParameterId, readonly [label: string, help: string]>>
>;
