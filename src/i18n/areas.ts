import type { CLASS_LINK } from "./classLink.ts";
import type { DATA } from "./data.ts";
import type { EMBED } from "./embed.ts";
import type { en } from "./en.ts";
import type { EVENT_LOG } from "./eventLog.ts";
import type { FIGURES } from "./figures.ts";
import type { FOLLOW } from "./follow.ts";
import type { GLOSSARY } from "./glossary.ts";
import type { HELP } from "./help.ts";
import type { LANES } from "./lanes.ts";
import type { LUCK } from "./luck.ts";
import type { MATTERS } from "./matters.ts";
import type { MODEL } from "./model.ts";
import type { OFFLINE } from "./offline.ts";
import type { PANEL } from "./panel.ts";
import type { PARTIES_VIEW } from "./parties.ts";
import type { PRESENT } from "./present.ts";
import type { PUBLISH } from "./publish.ts";
import type { RECORD } from "./record.ts";
import type { RUNS } from "./runs.ts";
import type { SHARE } from "./share.ts";
import type { SimsWords } from "./SimsWords.ts";
import type { STAGES_VIEW } from "./stages.ts";
import type { STORY_TEXTS } from "./story.ts";
import type { UNTIL } from "./until.ts";
import type { VERSIONS } from "./versions.ts";
import type { WHAT_IF } from "./whatIf.ts";
import type { WHAT_IF_VIEW } from "./whatIfView.ts";

/** The areas of the page and their English texts; types only, so that each is loaded when it is needed. */
export interface Areas {
  readonly page: typeof en;
  readonly classLink: typeof CLASS_LINK;
  readonly data: typeof DATA;
  readonly embed: typeof EMBED;
  readonly eventLog: typeof EVENT_LOG;
  readonly figures: typeof FIGURES;
  readonly follow: typeof FOLLOW;
  readonly glossary: typeof GLOSSARY;
  readonly help: typeof HELP;
  readonly lanes: typeof LANES;
  readonly luck: typeof LUCK;
  readonly matters: typeof MATTERS;
  readonly model: typeof MODEL;
  readonly offline: typeof OFFLINE;
  readonly panel: typeof PANEL;
  readonly parties: typeof PARTIES_VIEW;
  readonly present: typeof PRESENT;
  readonly publish: typeof PUBLISH;
  readonly record: typeof RECORD;
  readonly runs: typeof RUNS;
  readonly share: typeof SHARE;
  readonly stages: typeof STAGES_VIEW;
  readonly story: typeof STORY_TEXTS;
  readonly until: typeof UNTIL;
  readonly versions: typeof VERSIONS;
  readonly whatIf: typeof WHAT_IF;
  readonly whatIfView: typeof WHAT_IF_VIEW;
}

export type Area = keyof Areas;

/** Every text of every area in another language. */
export type AreaWords = {
  readonly [A in Area]: Readonly<Record<keyof Areas[A], string>>;
};

/** All that another language says: the page's own texts, and those of the model. */
export type Words = AreaWords & { readonly sims: SimsWords };
