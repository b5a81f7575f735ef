import { CATALOGUE } from "../../../../sims/index.ts";
import type { SimsWords } from "../../SimsWords.ts";
import { CHOICES, GROUP_NAMES } from "./choices.ts";
import { CLAIM_WORDS } from "./claims.ts";
import { createTranslate } from "./createTranslate.ts";
import { DATA_WORDS } from "./dataProblems.ts";
import { MEASURES } from "./measures.ts";
import { DELAYS, GUARDS, MESSAGES, STATES } from "./names.ts";
import { OTHER_WORDS } from "./others.ts";
import { PARAMETERS } from "./parameters/parameters.ts";
import { PROBLEM_WORDS } from "./problems.ts";
import { PROOF_WORDS } from "./proofs.ts";
import { CHINA } from "./sources/china.ts";
import { EUROPE } from "./sources/europe.ts";
import { INDIA } from "./sources/india.ts";
import { OTHERS } from "./sources/others.ts";
import { STATE_SENTENCES } from "./states.ts";
import { UNITS } from "./units.ts";

const PRESETS = [EUROPE, CHINA, INDIA, OTHERS];
const LABELS = Object.fromEntries(CATALOGUE.map(({ id, label }) => [label, PARAMETERS[id][0]]));

const ofPresets = createTranslate(PRESETS);
const text = createTranslate([
  UNITS,
  LABELS,
  ...PRESETS,
  STATE_SENTENCES,
  CLAIM_WORDS,
  PROOF_WORDS,
  OTHER_WORDS,
  PROBLEM_WORDS,
  DATA_WORDS,
]);

/** What Daybook writes as the source of a value that was set by hand, or taken from a file. */
const WRITTEN = /^(Set by hand\.$|Measured: )/;

/** All words of the model in Simplified Chinese. */
export const model: SimsWords = {
  parameters: PARAMETERS,
  measures: MEASURES,
  groups: GROUP_NAMES,
  units: UNITS,
  choices: CHOICES,
  names: { ...STATES, ...DELAYS, ...MESSAGES, ...GUARDS },
  ofPresets: (english) => ofPresets(english) ?? (WRITTEN.test(english) ? text(english) : undefined),
  text,
};
