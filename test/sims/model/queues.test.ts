import { describe, expect, it } from "vitest";
import type { Distribution } from "../../../sims/random/distributions/Distribution.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { ratio, standardError } from "../../../sims/summary/ratio.ts";
import { traceWorld } from "../../../sims/trace/eventLog.ts";
import { onBase } from "../../arbitraries/scenario.ts";

/**
 * A scenario in which nothing takes time but the desk: invoices come as a Poisson process, day and
 * night, and go straight to one bank. What is known of queues in closed form must come out.
 */
function queue(
  arrivalsPerDay: number,
  officers: number,
  check: Distribution,
  rework = 0,
): Scenario {
  const at = (value: number): Distribution => ({ family: "constant", value });
  const always = { opens: 0, closes: 24, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  return onBase(
    {
      run: { horizon: 3650, warmup: 300, cooldown: 0 },
      calendar: { office: always, bank: always, holidays: [] },
      trade: { volume: arrivalsPerDay * 365, terms: at(365), invoicing: at(0) },
      core: {
        approval: at(0),
        exceptions: 0,
        confirm: at(0),
        refusesConfirmation: 0,
        paidLate: 0,
        defaultRate: 0,
      },
      sme: { prepare: at(0), correct: at(0), tries: 1 },
      bank: {
        count: 1,
        officers,
        check,
        incomplete: rework,
        verify: at(0),
        analyse: at(0),
        committeeEvery: 0,
        decline: 0,
        disburse: at(0),
        knownHouse: 1,
      },
      ledger: { repair: at(0) },
    },
    3650,
  );
}

const exponential: Distribution = { family: "exponential", mean: 1 };
/** Every case's days in queue and days until the desk is done with it, world by world. */
function waits(
  scenario: Scenario,
  worlds = 24,
): { readonly wait: number; readonly sojourn: number }[][] {
  return Array.from({ length: worlds }, (_, replication) => {
    const { events } = traceWorld({
      scenario,
      seed: 20261123,
      replication,
      arm: "T",
      runtime: "kernel",
    });
    const queued = new Map<number, number>();
    const first = new Map<number, number>();
    const wait = new Map<number, number>();
    const done = new Map<number, number>();
    for (const { time, case: c, party, state } of events) {
      if (party !== "bank") continue;
      if (state === "queued") {
        queued.set(c, time);
        if (!first.has(c)) first.set(c, time);
      }
      if (state === "checking") wait.set(c, (wait.get(c) ?? 0) + time - (queued.get(c) ?? NaN));
      if (state === "analysing") done.set(c, time);
    }
    return [...done]
      .filter(([c]) => (first.get(c) ?? 0) >= scenario.run.warmup)
      .map(([c, end]) => ({ wait: wait.get(c) ?? NaN, sojourn: end - (first.get(c) ?? NaN) }));
  });
}

type Quantity = (w: { readonly wait: number; readonly sojourn: number }) => number;

function expectWithin4Errors(worlds: ReturnType<typeof waits>, quantity: Quantity, exact: number) {
  const sums = worlds.map((cases) => cases.reduce((sum, w) => sum + quantity(w), 0));
  const estimator = ratio(
    sums,
    worlds.map((cases) => cases.length),
  );
  if (estimator === undefined) throw new Error("no case was counted");
  const error = standardError(estimator) ?? NaN;
  expect(error).toBeGreaterThan(0);
  expect(error / exact).toBeLessThan(0.06);
  expect(Math.abs(estimator.value - exact)).toBeLessThan(4 * error);
}

const OVER_A_DAY: Quantity = (w) => (w.wait > 1 ? 1 : 0);
const WAITED: Quantity = (w) => (w.wait > 0 ? 1 : 0);
const over =
  (days: number): Quantity =>
  (w) =>
    w.sojourn > days ? 1 : 0;

const wait: Quantity = (w) => w.wait;
const sojourn: Quantity = (w) => w.sojourn;

describe("the desk of a scenario meets what is exactly known of queues, within 4 standard errors", () => {
  it("M/M/1 at half load", () => {
    const worlds = waits(queue(0.5, 1, exponential), 60);
    expectWithin4Errors(worlds, wait, 1);
    expectWithin4Errors(worlds, sojourn, 2);
    expectWithin4Errors(worlds, over(5.991464547), 0.05);
  });

  it("M/M/1 at 80 % load", () => {
    const worlds = waits(queue(0.8, 1, exponential), 120);
    expectWithin4Errors(worlds, wait, 4);
    expectWithin4Errors(worlds, sojourn, 5);
    expectWithin4Errors(worlds, over(14.97866137), 0.05);
  });

  it("M/M/2 and M/M/5 at 80 % load: Erlang C", () => {
    const two = waits(queue(1.6, 2, exponential));
    expectWithin4Errors(two, WAITED, 0.7111111111);
    expectWithin4Errors(two, wait, 1.777777778);
    expectWithin4Errors(two, OVER_A_DAY, 0.4766720327);
    const five = waits(queue(4, 5, exponential));
    expectWithin4Errors(five, WAITED, 0.5541125541);
    expectWithin4Errors(five, wait, 0.5541125541);
    expectWithin4Errors(five, OVER_A_DAY, 0.2038466168);
  });

  it("M/D/1 and M/G/1 with lognormal service: Pollaczek and Khinchine", () => {
    expectWithin4Errors(waits(queue(0.8, 1, { family: "constant", value: 1 })), wait, 2);
    // Mean 1 and σ 1, so the median is e^−½.
    const lognormal: Distribution = { family: "lognormal", median: 0.6065306597126334, sigma: 1 };
    expectWithin4Errors(waits(queue(0.8, 1, lognormal)), wait, 5.436563657);
  });

  it("M/M/1 with 30 % sent back to the queue: 3.333 days in all, though a fifth check always passes", () => {
    // The cap on checks shortens the stay by 0.3 %, far inside the error.
    expectWithin4Errors(waits(queue(0.4, 1, exponential, 0.3)), sojourn, 3.333333333);
  });

  it("Little's law: files in the queue, on average over time, are arrivals a day times their wait", () => {
    const scenario = {
      ...queue(1.6, 2, exponential),
      run: { horizon: 3650, warmup: 0, cooldown: 0 },
    };
    const request = { scenario, seed: 5, replication: 0, arm: "T", runtime: "kernel" } as const;
    const changes: [number, number][] = [];
    let waited = 0;
    for (const { time, party, state } of traceWorld(request).events) {
      if (party !== "bank" || (state !== "queued" && state !== "checking")) continue;
      changes.push([time, state === "queued" ? 1 : -1]);
      waited += state === "queued" ? -time : time;
    }
    let length = 0;
    let area = 0;
    let last = 0;
    for (const [time, change] of changes.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
      area += length * (time - last);
      length += change;
      last = time;
    }
    expect(length).toBe(0);
    expect(area).toBeGreaterThan(1000);
    expect(area / waited).toBeCloseTo(1, 9);
  });
});
