import { APP } from "./app.ts";
import { ARMS } from "./arms.ts";
import { BREAK_EVEN } from "./breakEven.ts";
import { CHARTS } from "./charts.ts";
import { CONTROL } from "./control.ts";
import { FILE } from "./file.ts";
import { HEADLINE } from "./headline.ts";
import { LINK } from "./link.ts";
import { LUCK_SWITCH } from "./luckSwitch.ts";
import { MEASURES } from "./measures.ts";
import { RUN } from "./run.ts";
import { SCENARIO } from "./scenario.ts";
import { SPREAD } from "./spread.ts";
import { TIERS } from "./tiers.ts";
import { UNDO } from "./undo.ts";

/** Every text of the page's first script, in English. `{name}` marks a value that `t` fills in. */
export const en = {
  ...APP,
  ...ARMS,
  ...HEADLINE,
  ...CHARTS,
  ...MEASURES,
  ...BREAK_EVEN,
  ...TIERS,
  ...SCENARIO,
  ...CONTROL,
  ...UNDO,
  ...SPREAD,
  ...RUN,
  ...FILE,
  ...LINK,
  ...LUCK_SWITCH,
} as const;
