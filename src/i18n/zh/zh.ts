import type { Words } from "../areas.ts";
import { app } from "./app.ts";
import { arms } from "./arms.ts";
import { breakEven } from "./breakEven.ts";
import { charts } from "./charts.ts";
import { classLink } from "./classLink.ts";
import { control } from "./control.ts";
import { data } from "./data.ts";
import { embed } from "./embed.ts";
import { eventLog } from "./eventLog.ts";
import { figures } from "./figures.ts";
import { file } from "./file.ts";
import { follow } from "./follow.ts";
import { glossary } from "./glossary.ts";
import { headline } from "./headline.ts";
import { lanes } from "./lanes.ts";
import { help } from "./help.ts";
import { link } from "./link.ts";
import { luck } from "./luck.ts";
import { luckSwitch } from "./luckSwitch.ts";
import { matters } from "./matters.ts";
import { measures } from "./measures.ts";
import { model } from "./model.ts";
import { sims } from "./model/sims.ts";
import { offline } from "./offline.ts";
import { panel } from "./panel.ts";
import { parties } from "./parties.ts";
import { present } from "./present.ts";
import { publish } from "./publish.ts";
import { record } from "./record.ts";
import { run } from "./run.ts";
import { runs } from "./runs.ts";
import { scenario } from "./scenario.ts";
import { share } from "./share.ts";
import { spread } from "./spread.ts";
import { stages } from "./stages.ts";
import { story } from "./story.ts";
import { tiers } from "./tiers.ts";
import { undo } from "./undo.ts";
import { until } from "./until.ts";
import { versions } from "./versions.ts";
import { whatIf } from "./whatIf.ts";
import { whatIfView } from "./whatIfView.ts";

/** All texts of the page in Simplified Chinese, loaded as one when they are wanted. */
export const zh: Words = {
  page: {
    ...app,
    ...arms,
    ...headline,
    ...charts,
    ...measures,
    ...breakEven,
    ...tiers,
    ...scenario,
    ...control,
    ...undo,
    ...spread,
    ...run,
    ...file,
    ...link,
    ...luckSwitch,
  },
  classLink,
  data,
  embed,
  eventLog,
  figures,
  follow,
  glossary,
  help,
  lanes,
  luck,
  matters,
  model,
  offline,
  panel,
  parties,
  present,
  publish,
  record,
  runs,
  share,
  stages,
  story,
  until,
  versions,
  whatIf,
  whatIfView,
  sims,
};
