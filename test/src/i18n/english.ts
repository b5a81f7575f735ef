import type { Area, Areas } from "../../../src/i18n/areas.ts";
import { CLASS_LINK } from "../../../src/i18n/classLink.ts";
import { DATA } from "../../../src/i18n/data.ts";
import { EMBED } from "../../../src/i18n/embed.ts";
import { en } from "../../../src/i18n/en.ts";
import { EVENT_LOG } from "../../../src/i18n/eventLog.ts";
import { FIGURES } from "../../../src/i18n/figures.ts";
import { FOLLOW } from "../../../src/i18n/follow.ts";
import { GLOSSARY } from "../../../src/i18n/glossary.ts";
import { HELP } from "../../../src/i18n/help.ts";
import { LANES } from "../../../src/i18n/lanes.ts";
import { LUCK } from "../../../src/i18n/luck.ts";
import { MATTERS } from "../../../src/i18n/matters.ts";
import { MODEL } from "../../../src/i18n/model.ts";
import { OFFLINE } from "../../../src/i18n/offline.ts";
import { PANEL } from "../../../src/i18n/panel.ts";
import { PARTIES_VIEW } from "../../../src/i18n/parties.ts";
import { PRESENT } from "../../../src/i18n/present.ts";
import { PUBLISH } from "../../../src/i18n/publish.ts";
import { RECORD } from "../../../src/i18n/record.ts";
import { RUNS } from "../../../src/i18n/runs.ts";
import { SHARE } from "../../../src/i18n/share.ts";
import { STAGES_VIEW } from "../../../src/i18n/stages.ts";
import { STORY_TEXTS } from "../../../src/i18n/story.ts";
import { UNTIL } from "../../../src/i18n/until.ts";
import { VERSIONS } from "../../../src/i18n/versions.ts";
import { WHAT_IF } from "../../../src/i18n/whatIf.ts";
import { WHAT_IF_VIEW } from "../../../src/i18n/whatIfView.ts";

/** The English texts of every area, or this does not compile. */
export const ENGLISH: { readonly [A in Area]: Areas[A] } = {
  page: en,
  classLink: CLASS_LINK,
  data: DATA,
  embed: EMBED,
  eventLog: EVENT_LOG,
  figures: FIGURES,
  follow: FOLLOW,
  glossary: GLOSSARY,
  help: HELP,
  lanes: LANES,
  luck: LUCK,
  matters: MATTERS,
  model: MODEL,
  offline: OFFLINE,
  panel: PANEL,
  parties: PARTIES_VIEW,
  present: PRESENT,
  publish: PUBLISH,
  record: RECORD,
  runs: RUNS,
  share: SHARE,
  stages: STAGES_VIEW,
  story: STORY_TEXTS,
  until: UNTIL,
  versions: VERSIONS,
  whatIf: WHAT_IF,
  whatIfView: WHAT_IF_VIEW,
};
