import type { Area, Areas } from "../../../src/i18n/areas.ts";
import { DATA } from "../../../src/i18n/data.ts";
import { en } from "../../../src/i18n/en.ts";
import { FIGURES } from "../../../src/i18n/figures.ts";
import { MATTERS } from "../../../src/i18n/matters.ts";
import { MODEL } from "../../../src/i18n/model.ts";
import { PANEL } from "../../../src/i18n/panel.ts";
import { PARTIES_VIEW } from "../../../src/i18n/parties.ts";
import { RUNS } from "../../../src/i18n/runs.ts";
import { STAGES_VIEW } from "../../../src/i18n/stages.ts";
import { UNTIL } from "../../../src/i18n/until.ts";
import { WHAT_IF } from "../../../src/i18n/whatIf.ts";
import { WHAT_IF_VIEW } from "../../../src/i18n/whatIfView.ts";

/** The English texts of every area, or this does not compile. */
export const ENGLISH: { readonly [A in Area]: Areas[A] } = {
  page: en,
  data: DATA,
  figures: FIGURES,
  matters: MATTERS,
  model: MODEL,
  panel: PANEL,
  parties: PARTIES_VIEW,
  runs: RUNS,
  stages: STAGES_VIEW,
  until: UNTIL,
  whatIf: WHAT_IF,
  whatIfView: WHAT_IF_VIEW,
};
