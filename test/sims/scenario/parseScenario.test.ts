import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../sims/scenario/changes.ts";
import { parseScenario, serialiseScenario } from "../../../sims/scenario/parseScenario.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { europeMeasured } from "../../../sims/scenario/presets/europe/europeMeasured.ts";
import { problemLine } from "../../../sims/scenario/Problem.ts";
import { arbitraryChanges } from "./arbitraryChanges.ts";

/** The classroom as a loose object, with a value set at a path or, if undefined, taken away. */
function broken(path: string, value: unknown): unknown {
  const file = JSON.parse(serialiseScenario(classroom)) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce((o, key) => o[key] as Record<string, unknown>, file);
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true });
  return file;
}

function linesOf(input: unknown): string[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

describe("parseScenario", () => {
  it("gives back what was serialised, whatever was changed", () => {
    fc.assert(
      fc.property(
        arbitraryChanges(),
        fc.constantFrom(classroom, europeMeasured),
        (changes, base) => {
          const changed = applyChanges(base, changes);
          expect(changed.ok ? [] : changed.problems).toEqual([]);
          if (!changed.ok) return;
          const text = serialiseScenario(changed.scenario);
          expect(parseScenario(JSON.parse(text))).toStrictEqual(changed);
        },
      ),
    );
  });

  it("takes a bare number for a constant", () => {
    const parsed = parseScenario(broken("core.approval", 3));
    expect(parsed.ok && parsed.scenario.core.approval).toEqual({ family: "constant", value: 3 });
  });

  it.each<[name: string, path: string, value: unknown, line: string]>([
    [
      "an unknown key, with the nearest known one",
      "bank.oficers",
      3,
      'bank.oficers: 3: expected a known name; did you mean "officers"?',
    ],
    [
      "an unknown key far from all others, with the list of them",
      "adoption.x",
      1,
      "adoption.x: 1: expected one of banks, suppliers, digitisation, standards, skills",
    ],
    [
      "an unknown key in a distribution",
      "core.approval",
      { family: "constant", value: 1, sigma: 2 },
      "core.approval.sigma: 2: expected no such key; a constant distribution has value, unit",
    ],
    [
      "an unknown parameter among the sources",
      "sources",
      { "core.aproval": { evidence: "assumed", source: "" } },
      'sources.core.aproval: {evidence: "assumed", source: ""}: expected a known name; did you mean "core.approval"?',
    ],
    [
      "an evidence that does not exist",
      "sources",
      { "core.approval": { evidence: "sure", source: "" } },
      'sources.core.approval.evidence: "sure": expected one of measured, proxy, published, derived, assumed',
    ],
    [
      "a missing value",
      "bank.officers",
      undefined,
      "bank.officers: missing: expected a whole number from 1 to 1000 (officers)",
    ],
    [
      "a missing group",
      "ledger",
      undefined,
      "ledger: missing: expected an object with its parameters",
    ],
    [
      "a missing distribution",
      "sme.prepare",
      undefined,
      "sme.prepare: missing: expected a duration of 0 or more in working days, or a distribution of durations",
    ],
    [
      "a text for a number",
      "trade.volume",
      "many",
      'trade.volume: "many": expected a whole number from 1 to 100000 (invoices a year)',
    ],
    [
      "a fraction for a whole number",
      "bank.count",
      2.5,
      "bank.count: 2.5: expected a whole number from 1 to 100 (banks)",
    ],
    [
      "a negative duration",
      "core.approval",
      -3,
      "core.approval: -3: expected a duration of 0 or more in working days, or a distribution of durations",
    ],
    [
      "a negative duration in a distribution",
      "core.approval",
      { family: "lognormal", median: -1, sigma: 1 },
      "core.approval.median: -1: expected a number from 0.000001 to 1000000000",
    ],
    [
      "a probability over 1",
      "core.exceptions",
      1.2,
      "core.exceptions: 1.2: expected a share from 0 to 1",
    ],
    [
      "a rate that is a percentage",
      "bank.rate",
      9,
      "bank.rate: 9: expected a yearly rate from 0 to 1 (0.06 is 6 %)",
    ],
    [
      "a cost below 0",
      "bank.checkCost",
      -1,
      "bank.checkCost: -1: expected an amount from 0 to 1000000000",
    ],
    [
      "a quantile below the median",
      "sme.prepare",
      { family: "lognormal", median: 3, p90: 2 },
      "sme.prepare.p90: 2: expected more than the median (3)",
    ],
    [
      "a unit on an amount of money",
      "trade.face",
      { family: "constant", value: 1, unit: "days" },
      'trade.face.unit: "days": expected no unit: amounts are in the scenario\'s currency',
    ],
    [
      "a centre beyond ten years",
      "core.approval",
      { family: "constant", value: 99_999 },
      'core.approval: {family: "constant", value: 99999}: expected a centre from 0 to 3650 days',
    ],
    [
      "a day that closes before it opens",
      "calendar.bank.closes",
      0,
      "calendar.bank.closes: 0: expected an hour after it opens (0), at most 24",
    ],
    [
      "an hour after midnight",
      "calendar.office.closes",
      25,
      "calendar.office.closes: 25: expected an hour from 0 to 24",
    ],
    [
      "a week without working days",
      "calendar.office.weekdays",
      [],
      "calendar.office.weekdays: []: expected one weekday at least, each once, 1 (Monday) to 7 (Sunday)",
    ],
    [
      "an eighth weekday",
      "calendar.office.weekdays",
      [1, 8],
      "calendar.office.weekdays.1: 8: expected one weekday at least, each once, 1 (Monday) to 7 (Sunday)",
    ],
    [
      "the same weekday twice",
      "core.paymentRun.weekdays",
      [1, 1],
      "core.paymentRun.weekdays: [1, 1]: expected each only once; 1 repeats",
    ],
    [
      "a holiday before the start",
      "calendar.holidays",
      [-1],
      "calendar.holidays.0: -1: expected a list of at most 400 different days from 0 to 1000",
    ],
    [
      "a warm-up as long as the year",
      "run.warmup",
      365,
      "run.warmup: 365: expected warm-up and cool-down shorter than the simulated time (365) together",
    ],
    [
      "a choice that is none",
      "trade.termsFrom",
      "delivery",
      'trade.termsFrom: "delivery": expected one of "invoice", "confirmation"',
    ],
    [
      "more tries than banks can be",
      "sme.tries",
      101,
      "sme.tries: 101: expected a whole number from 0 to 100 (banks)",
    ],
    ["NaN", "core.paidLate", NaN, "core.paidLate: NaN: expected a share from 0 to 1"],
    [
      "infinity",
      "bank.officers",
      Infinity,
      "bank.officers: Infinity: expected a whole number from 1 to 1000 (officers)",
    ],
    [
      "a number beyond measure",
      "trade.volume",
      1e308,
      "trade.volume: 1e+308: expected a whole number from 1 to 100000 (invoices a year)",
    ],
    [
      "a currency that is no code",
      "currency",
      "euro",
      'currency: "euro": expected a currency code of three capital letters, such as "EUR"',
    ],
    [
      "a newer format",
      "format",
      5,
      "format: 5: expected a whole number from 1 to 4; this file is from a newer Daybook, which has to be used",
    ],
    [
      "a key called __proto__",
      "__proto__",
      1,
      "__proto__: 1: expected one of format, id, title, note, currency, sources, run, calendar, trade, chain, tier2, tier3, tier4, core, sme, bank, ledger, platform, adoption, finance, earlyPayment, receivables, fraud, network, anchor, season, shocks, desk, together, charges",
    ],
    [
      "a key called constructor",
      "bank.constructor",
      1,
      "bank.constructor: 1: expected one of count, officers, check, incomplete, verify, analyse, committeeEvery, committeeStart, decline, creditCorrelation, disburse, settle, onboard, knownHouse, knownOther, checkCost, decisionCost, onboardCost, rate, fee, fundingRate",
    ],
  ])("names %s", (_, path, value, line) => {
    expect(linesOf(broken(path, value))).toEqual([line]);
  });

  it("names more invoices than a world can hold, and how many would do", () => {
    const file = broken("trade.volume", 100_000) as { run: Record<string, unknown> };
    expect(linesOf(file)).toEqual([]);
    file.run["horizon"] = 3650;
    expect(linesOf(file)).toEqual([
      "trade.volume: 100000: expected at most 10000 invoices a year over 3650 days, for each tier of suppliers: a world holds 100000 at most",
    ]);
  });

  it("names a ledger that fails more often than once an hour, and how long its repairs should be", () => {
    const file = broken("ledger.availability", 0.9) as { ledger: Record<string, unknown> };
    file.ledger["repair"] = { family: "constant", value: 6, unit: "minutes" };
    expect(linesOf(file)).toEqual([]);
    file.ledger["repair"] = 0.000_001;
    expect(linesOf(file)).toEqual([
      "ledger.repair: 0.000001: expected repairs of 6 minutes or more on average: at an availability of 0.9 shorter ones would mean more than one outage an hour",
    ]);
    file.ledger["repair"] = 0;
    expect(linesOf(file)).toEqual([]);
  });

  it("names a text with half a character, which no digest can say", () => {
    for (const path of ["title", "note"]) {
      expect(linesOf(broken(path, "a\ud800"))).toEqual([
        `${path}: "a\\ud800": expected whole characters; this text has half a one (a lone surrogate)`,
      ]);
    }
    const source = { evidence: "assumed", source: "\udc00" };
    expect(linesOf(broken("sources", { "trade.terms": source })).join()).toContain(
      "sources.trade.terms.source",
    );
    expect(linesOf(broken("title", "whole: 😀"))).toEqual([]);
  });

  it("lists every problem, not only the first", () => {
    const file = broken("bank", {}) as { trade: Record<string, unknown>; extra: unknown };
    file.trade["volume"] = -1;
    file.trade["trems"] = 1;
    file.extra = true;
    const paths = linesOf(file).map((line) => line.split(":")[0]);
    expect(paths).toContain("trade.volume");
    expect(paths).toContain("trade.trems");
    expect(paths).toContain("extra");
    expect(paths.filter((path) => path?.startsWith("bank."))).toHaveLength(21);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("keeps rendered values short", () => {
    const parsed = parseScenario(broken("currency", "x".repeat(100_000)));
    expect(parsed.ok ? [] : parsed.problems.map(({ value }) => value.length)).toEqual([60]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => {
        expect(parseScenario(input).ok).toBe(false);
      }),
    );
  });

  it("never throws, whatever stands in place of a value", () => {
    const paths = ["id", "sources", "run", "calendar.holidays", "trade.face", "core.paymentRun"];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything({ withBigInt: true }), (path, value) => {
        expect(typeof parseScenario(broken(path, value)).ok).toBe("boolean");
      }),
    );
  });

  it("bears an input nested a hundred thousand deep, and one that holds itself", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { core: deep };
    expect(parseScenario(deep).ok).toBe(false);
    expect(parseScenario(broken("core.approval", deep)).ok).toBe(false);
    const cycle: Record<string, unknown> = { format: 1 };
    cycle["trade"] = cycle;
    expect(parseScenario(cycle).ok).toBe(false);
  });
});
