import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchSilence } from "../../workers/watchSilence.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Intervals of a page whose time can jump: what was due meanwhile comes once, as browsers do it. */
function sleepyTimers() {
  let now = 0;
  const timers = new Map<number, { due: number; every: number; call: () => void }>();
  vi.stubGlobal("setInterval", (call: () => void, every: number) => {
    const id = timers.size + 1;
    timers.set(id, { due: now + every, every, call });
    return id;
  });
  vi.stubGlobal("clearInterval", (id: number) => timers.delete(id));
  return {
    /** Sleeps, and wakes up: every timer that is overdue is called, once. */
    sleep(milliseconds: number) {
      now += milliseconds;
      for (const timer of [...timers.values()]) {
        if (timer.due > now) continue;
        timer.due = now + timer.every;
        timer.call();
      }
    },
  };
}

describe("watchSilence", () => {
  it("speaks up after ten seconds without a word, once", () => {
    const silences: number[] = [];
    watchSilence((seconds) => silences.push(seconds));
    vi.advanceTimersByTime(9_999);
    expect(silences).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(silences).toEqual([10]);
  });

  it("begins anew with every word, and says nothing once stopped", () => {
    const onSilence = vi.fn();
    const watch = watchSilence(onSilence);
    for (let i = 0; i < 20; i++) {
      vi.advanceTimersByTime(9_000);
      watch.heard();
    }
    watch.stop();
    vi.advanceTimersByTime(60_000);
    expect(onSilence).not.toHaveBeenCalled();
  });

  it("does not hold the sleep of a page against a worker, however long and often it sleeps", () => {
    const page = sleepyTimers();
    const onSilence = vi.fn();
    const watch = watchSilence(onSilence);
    for (const hours of [1, 8, 48]) {
      page.sleep(hours * 3_600_000); // the timer comes before the words that waited
      watch.heard();
      page.sleep(1_000);
      watch.heard();
    }
    page.sleep(600_000);
    for (let i = 0; i < 8; i++) page.sleep(1_000); // awake, and nothing comes
    expect(onSilence).not.toHaveBeenCalled();
    page.sleep(1_000);
    expect(onSilence).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
