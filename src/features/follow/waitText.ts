import type { Tape } from "../../../sims/index.ts";
import { fo } from "../../i18n/follow.ts";
import { joinSentences } from "../../i18n/joins.ts";
import { roleOf, type StageSpan } from "./stageSpans.ts";
import { dayText, whyText } from "./whyText.ts";

/**
 * What a wait was for, one thing after the other, a sentence or more each. What is over is told as it was seen
 * when it began; what is waited for under the clock as it is seen now: by its timer or by who has to send.
 */
export function waitText(tape: Tape, { stage, steps, open, to }: StageSpan): readonly string[] {
  const said: string[] = [];
  steps.forEach(({ frame, from }, i) => {
    const isNow = open && i === steps.length - 1;
    const why = joinSentences(whyText(tape, frame, roleOf(stage), isNow ? to : from));
    if (why === "") return;
    said.push(i === 0 ? why : fo("waits.then", { day: dayText(tape, from), why }));
  });
  return said;
}
