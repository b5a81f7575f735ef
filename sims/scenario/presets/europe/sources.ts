import { NEUTRAL_SOURCES } from "../../groups/neutral.ts";
import type { ParameterId } from "../../catalogue/catalogue.ts";
import type { ValueSource } from "../../Scenario.ts";
import { financeSources } from "./financeSources.ts";
import { tradeSources } from "./tradeSources.ts";

/** Where every value of the preset comes from. */
export const sources: Readonly<Record<ParameterId, ValueSource>> = {
  ...NEUTRAL_SOURCES,
  ...tradeSources,
  ...financeSources,
};
