import { describe, expect, it } from "vitest";
import {
  at,
  followInvoice,
  instantsOf,
  presetById,
  STAGES,
  type Tape,
} from "../../../../sims/index.ts";
import { awaitedIn, CHARTS } from "../../../../src/features/follow/charts.ts";
import { roleOf, stageSpans } from "../../../../src/features/follow/stageSpans.ts";
import { waitText } from "../../../../src/features/follow/waitText.ts";
import { whyText } from "../../../../src/features/follow/whyText.ts";
import { FOLLOW } from "../../../../src/i18n/follow.ts";

const texts: Readonly<Record<string, string>> = FOLLOW;

function tapes(choice: "typical" | "refused" | "slowest"): readonly Tape[] {
  const found = followInvoice(
    {
      scenario: presetById("classroom")!.scenario,
      seed: 7,
      replication: 0,
      arms: ["T", "L"],
      tier: 1,
      choice,
    },
    { onChosen: () => {}, onProgress: () => {} },
  );
  if (!found.found) throw new Error(found.reason);
  return [found.race.without, found.race.other];
}

describe("why an invoice waits", () => {
  it("can be said of every state of every chart: a sentence for each delay, or somebody to hear from", () => {
    for (const { id, states, transitions } of CHARTS) {
      for (const { name, final } of states) {
        if (final) continue;
        const delays = transitions.filter(
          ({ from, trigger }) => from === name && trigger.kind === "delay",
        );
        for (const { trigger } of delays) expect(texts).toHaveProperty([`delay.${trigger.name}`]);
        const awaited = awaitedIn(id, name);
        expect(delays.length + awaited.length, `${id} ${name}`).toBeGreaterThan(0);
        for (const { from, messages } of awaited) {
          if (from !== undefined) continue;
          for (const message of messages) {
            expect(texts, `${id} ${name}`).toHaveProperty([`outside.${message}`]);
          }
        }
      }
    }
  });

  it("is said in at least one sentence of every wait of real invoices, with no name left to fill in", () => {
    let said = 0;
    for (const tape of (["typical", "refused", "slowest"] as const).flatMap(tapes)) {
      for (const { stage, steps } of stageSpans(tape, Infinity)) {
        for (const { frame, from } of steps) {
          const why = whyText(tape, frame, roleOf(stage), from);
          expect(why.length, stage).toBeGreaterThan(0);
          expect(why, stage).not.toContain(FOLLOW["state.final"]);
          for (const sentence of why) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
          said++;
        }
      }
    }
    expect(said).toBeGreaterThan(15);
  });

  it("is told of the wait under the clock at every event: by the timers that run then, and as seen from then", () => {
    let timers = 0;
    for (const tape of (["typical", "refused", "slowest"] as const).flatMap(tapes)) {
      for (const time of instantsOf([tape])) {
        const { frame, stage } = at(tape, time);
        const span = stageSpans(tape, time).at(-1);
        if (!frame || stage === undefined) continue;
        expect(span).toMatchObject({ stage, open: true, to: time });
        const now = whyText(tape, frame, roleOf(stage), time).join(" ");
        expect(waitText(tape, span!).at(-1), `${stage}, day ${time}`).toContain(now);
        timers += frame.waits.filter(({ party }) => party === roleOf(stage)).length;
      }
    }
    expect(timers).toBeGreaterThan(15);
  });

  it("is told of all that one wait was for, each thing once and from its day on", () => {
    const more = (["typical", "refused", "slowest"] as const)
      .flatMap(tapes)
      .flatMap((tape) => stageSpans(tape, Infinity).map((span) => ({ tape, span })))
      .filter(({ span }) => span.steps.length > 1);
    expect(more.length).toBeGreaterThan(0);
    for (const { tape, span } of more) {
      const said = waitText(tape, span);
      expect(said).toHaveLength(span.steps.length);
      expect(new Set(said).size).toBe(said.length);
      for (const later of said.slice(1)) expect(later).toMatch(/^From day [\d.]+ on: \S/);
    }
  });

  it("knows of every stage whose machine tells it", () => {
    for (const stage of STAGES) {
      expect(CHARTS.map(({ id }) => id)).toContain(roleOf(stage));
    }
  });
});
