import type { Arm } from "../../../sims/index.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { formatNumber } from "../../format/number.ts";
import { ln } from "../../i18n/lanes.ts";
import { t } from "../../i18n/t.ts";
import type { ChartTable } from "../frame/ChartTable.ts";
import { roleName } from "../statechart/roleName.ts";
import type { LaneBlock, LaneEvent, LaneRows } from "./laneRows.ts";

const dayText = (day: number): string => formatNumber(day, 1);

/** What the lanes show, in a few sentences made from their data. */
export function describeLanes({ blocks, lastDay }: LaneRows): string {
  return joinSentences([
    ln("lanes.what", { last: dayText(lastDay) }),
    ...blocks.map((block) =>
      ln(block.cash ? "lanes.describe.cash" : "lanes.describe.none", {
        arm: t(`arm.${block.arm}`),
        n: block.cash ? dayText(block.cash.took) : "",
        events: String(block.events.length),
        longest: longestText(block),
      }),
    ),
  ]);
}

/** The state that the supplier was in for longest until its cash, with its days. */
function longestText({ lanes, cash }: LaneBlock): string {
  const bars = lanes
    .filter(({ party }) => party === "sme")
    .flatMap((lane) => lane.bars)
    .filter(({ from, idle }) => !idle && (!cash || from < cash.day));
  const longest = bars.reduce<(typeof bars)[number] | undefined>(
    (best, bar) => (best && best.to - best.from >= bar.to - bar.from ? best : bar),
    undefined,
  );
  return longest
    ? ln("lanes.longest", {
        state: nameInWords(longest.state),
        n: dayText(longest.to - longest.from),
      })
    : "";
}

/** One event as a sentence. */
export function readEvent(event: LaneEvent): string {
  const { day, arm, party, from, to, sent } = event;
  const happened =
    from === to
      ? ln("lanes.read.same", { party: roleName(party, arm), state: nameInWords(to) })
      : ln("lanes.read.step", {
          party: roleName(party, arm),
          event: nameInWords(event.event),
          from: nameInWords(from),
          to: nameInWords(to),
        });
  return joinSentences([
    ln("lanes.read", { day: dayText(day), arm: t(`arm.${arm}.in`), happened }),
    ...sent.map((one) => ln("lanes.read.sent", sentText(one, arm))),
  ]);
}

function sentText({ to, message }: LaneEvent["sent"][number], arm: Arm) {
  return { message: nameInWords(message), party: roleName(to, arm) };
}

/** All events as a table. */
export function lanesTable({ events }: LaneRows): ChartTable {
  return {
    caption: ln("lanes.title"),
    headers: [
      ln("lanes.table.day"),
      ln("lanes.table.arm"),
      ln("lanes.table.party"),
      ln("lanes.table.event"),
      ln("lanes.table.state"),
      ln("lanes.table.sent"),
    ],
    rows: events.map(({ day, arm, party, event, to, sent }) => [
      dayText(day),
      t(`arm.${arm}`),
      roleName(party, arm),
      nameInWords(event),
      nameInWords(to),
      sent.map((one) => ln("lanes.table.message", sentText(one, arm))).join("; "),
    ]),
  };
}
