import { aheadAt, type Frame, type Role, type Tape, type Wait } from "../../../sims/index.ts";
import type { Days } from "../../../sims/units.ts";
import { inWords } from "../../format/inWords.ts";
import { formatNumber } from "../../format/number.ts";
import { fo, type FollowKey } from "../../i18n/follow.ts";
import { LANGUAGE_TAGS, language } from "../../i18n/language.ts";
import { awaitedIn, stateOf } from "./charts.ts";
import { absentRoles, theParty } from "./partyText.ts";

/** Days since the delivery, to a tenth. */
export function dayText(tape: Tape, time: Days): string {
  return formatNumber(time - tape.facts.delivered, 1);
}

/** A name of the model in quotation marks. */
export function quoted(name: string): string {
  return fo("quoted", { text: inWords(name) });
}

/** What a state is, in a sentence: the chart's own. */
export function stateText(role: Role, state: string): string {
  return stateOf(role, state)?.description ?? "";
}

/**
 * Why a machine stands where it stands after a frame, seen at a time: what its timers run for and until
 * when, its place in a line, or what it waits to hear and from whom. A sentence each; none in a final state.
 */
export function whyText(tape: Tape, frame: Frame, role: Role, time: Days): readonly string[] {
  const state = frame.states[role];
  if (stateOf(role, state)?.final) return [fo("state.final")];
  const timers = frame.waits.filter(({ party }) => party === role);
  const line = role === "bank" ? lineText(frame, time) : [];
  const said = [...timers.map((wait) => timerText(tape, wait, time)), ...line];
  if (timers.length > 0) return said;
  const absent = absentRoles(tape);
  for (const { from, messages } of awaitedIn(role, state)) {
    if (from !== undefined) {
      if (absent.includes(from)) continue;
      const party = theParty(from, tape);
      said.push(fo("waits.for", { party, messages: either(messages.map(quoted)) }));
      continue;
    }
    for (const message of messages) if (isOutside(message)) said.push(fo(OUTSIDE[message]));
  }
  return said;
}

function timerText(tape: Tape, { delay, until }: Wait, time: Days): string {
  const day = dayText(tape, until);
  const left = until - time;
  const on = left > 0 ? fo("on", { day, n: formatNumber(left, 1) }) : fo("on.past", { day });
  return fo(`delay.${delay}` as FollowKey, { on });
}

/** How many files are before this one in the line it stands in. */
function lineText(frame: Frame, time: Days): readonly string[] {
  const { queue } = frame;
  const ahead = aheadAt(frame, time);
  if (queue === undefined || ahead === undefined) return [];
  const many = ahead === 0 ? "0" : ahead === 1 ? "1" : "n";
  return [fo(`ahead.${queue.of}.${many}`, { n: formatNumber(ahead) })];
}

/** What comes from nobody's machine, and what it is waited for. */
const OUTSIDE = {
  officerAssigned: "outside.officerAssigned",
  payableHeld: "outside.payableHeld",
  ownCashArrived: "outside.ownCashArrived",
  lineRestored: "outside.lineRestored",
} as const satisfies Readonly<Record<string, FollowKey>>;

function isOutside(message: string): message is keyof typeof OUTSIDE {
  return Object.hasOwn(OUTSIDE, message);
}

/** Making one takes longer than a frame has. */
const lists = new Map<string, Intl.ListFormat>();

function either(texts: readonly string[]): string {
  const tag = LANGUAGE_TAGS[language()];
  const list = lists.get(tag) ?? new Intl.ListFormat(tag, { type: "disjunction" });
  lists.set(tag, list);
  return list.format(texts);
}
