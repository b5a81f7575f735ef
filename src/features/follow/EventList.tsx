import { createMemo, For } from "solid-js";
import type { Race } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import { fo } from "../../i18n/follow.ts";
import { t } from "../../i18n/t.ts";
import { eventText } from "./eventText.ts";
import { absentRoles } from "./partyText.ts";
import { dayText } from "./whyText.ts";

export interface EventListProps {
  readonly race: Race;
  readonly time: Days;
  readonly currency: string;
  readonly onTime: (time: Days) => void;
}

/** What has happened in both arms until now, latest first; the day of each leads back to it. */
export function EventList(props: EventListProps) {
  const all = createMemo(() =>
    [props.race.without, props.race.other]
      .flatMap((tape) => {
        const absent = absentRoles(tape);
        return tape.frames.map((frame) => ({ tape, frame, absent }));
      })
      .sort((a, b) => a.frame.time - b.frame.time),
  );
  const past = createMemo(() => {
    const later = all().findIndex(({ frame }) => frame.time > props.time);
    return all()
      .slice(0, later < 0 ? undefined : later)
      .reverse();
  });
  return (
    <section class="follow-events">
      <h2>{fo("events.title")}</h2>
      <p class="note">{fo("events.intro", { day: dayText(props.race.without, props.time) })}</p>
      <ol reversed>
        <For each={past()}>
          {({ tape, frame, absent }) => (
            <li>
              <button type="button" class="link-button" onClick={() => props.onTime(frame.time)}>
                {fo("player.clock", { day: dayText(tape, frame.time) })}
              </button>{" "}
              <span class={`arm-${tape.arm} arm-text`}>{t(`arm.${tape.arm}`)}</span>{" "}
              {eventText(tape, frame, absent, props.currency)}
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
