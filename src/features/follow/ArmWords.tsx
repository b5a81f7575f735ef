import { createMemo, For, Show } from "solid-js";
import { at, type Moment, type Role, type Tape } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import { formatNumber } from "../../format/number.ts";
import { fo } from "../../i18n/follow.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { nameInWords } from "../../i18n/modelWords.ts";
import { stageName, stageWhat } from "../../i18n/stages.ts";
import { t } from "../../i18n/t.ts";
import { CHARTS } from "./charts.ts";
import { partyName } from "./partyText.ts";
import { stageSpans, type StageSpan } from "./stageSpans.ts";
import { waitText } from "./waitText.ts";
import { dayText, stateText, whyText } from "./whyText.ts";

/** What the supplier waits for now, in words. */
export function stageText(tape: Tape, { stage, time }: Moment): string {
  const { cash, facts } = tape;
  if (cash !== undefined && time >= facts.issued + cash) {
    return fo("now.cash", { n: formatNumber(cash, 1) });
  }
  if (stage !== undefined) {
    return fo("now.stage", { stage: stageName(stage), what: stageWhat(stage) });
  }
  if (time < facts.issued) return fo("now.before");
  return cash === undefined && time >= (tape.frames.at(-1)?.time ?? 0)
    ? fo("now.never")
    : fo("now.over");
}

export interface ArmWordsProps {
  readonly tape: Tape;
  readonly time: Days;
  /** Parties without a part in this arm. */
  readonly absent: readonly Role[];
}

/** Where every machine of an arm stands, and why: nothing here is only in the pictures. */
export function ArmWords(props: ArmWordsProps) {
  const moment = createMemo(() => at(props.tape, props.time));
  const roles = () => CHARTS.map(({ id }) => id).filter((role) => !props.absent.includes(role));
  /** Latest first, like the events: what is waited for under the clock is what is asked. */
  const spans = createMemo(() => [...stageSpans(props.tape, props.time)].reverse());
  /** Why there is no invoice yet. */
  const whyNot = () => {
    const { frame, time } = moment();
    return frame && time < props.tape.facts.issued ? whyText(props.tape, frame, "sme", time) : [];
  };
  return (
    <section class={`arm-words arm-${props.tape.arm}`}>
      <h3 class="arm-text">{t(`arm.${props.tape.arm}.name`)}</h3>
      <p class="now-stage">{stageText(props.tape, moment())}</p>
      <Show when={moment().frame}>
        {(frame) => (
          <dl class="machine-words">
            <For each={roles()}>
              {(role) => (
                <div>
                  <dt>
                    {fo("state", {
                      party: partyName(role, props.tape, frame().bank),
                      state: nameInWords(frame().states[role]),
                    })}
                  </dt>
                  <dd>
                    {joinSentences([
                      stateText(role, frame().states[role]),
                      ...whyText(props.tape, frame(), role, props.time),
                    ])}
                  </dd>
                </div>
              )}
            </For>
          </dl>
        )}
      </Show>
      <h4>{fo("waits.title")}</h4>
      <Show
        when={spans().length > 0}
        fallback={<p class="note">{joinSentences([fo("waits.none"), ...whyNot()])}</p>}
      >
        <ol class="wait-list" reversed>
          <For each={spans()}>{(span) => <Wait tape={props.tape} span={span} />}</For>
        </ol>
      </Show>
    </section>
  );
}

/** One wait: how long, from when until when, and for what. */
function Wait(props: { readonly tape: Tape; readonly span: StageSpan }) {
  const name = () => stageName(props.span.stage);
  const days = () => formatNumber(props.span.to - props.span.from, 1);
  return (
    <li classList={{ open: props.span.open }} aria-current={props.span.open ? "true" : undefined}>
      <b>{fo(props.span.open ? "waits.now" : "waits.span", { stage: name(), n: days() })}</b>{" "}
      <span class="wait-days">
        {fo("waits.days", {
          from: dayText(props.tape, props.span.from),
          to: dayText(props.tape, props.span.to),
        })}
      </span>{" "}
      {joinSentences([stageWhat(props.span.stage), ...waitText(props.tape, props.span)])}
    </li>
  );
}
