import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measuredChanges, type Finding } from "../../../sims/fit.ts";
import {
  applyChanges,
  CATALOGUE,
  CLAIMS,
  distributionProblems,
  parameter,
  parseScenario,
  parseTarget,
  PRESETS,
  readScenarioFile,
} from "../../../sims/index.ts";
import { sims as model } from "../../../src/i18n/zh/model/sims.ts";
import { mutatedScenario } from "../../sims/scenario/mutatedScenario.ts";

const HAN = /\p{Script=Han}/u;
const bytesOf = (text: string) => new TextEncoder().encode(text);

function expectChinese(english: string): void {
  expect([english, HAN.test(model.text(english) ?? "")]).toEqual([english, true]);
}

describe("what is wrong, in Chinese", () => {
  it("is said of whatever is wrong with a scenario", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(mutatedScenario(), (file) => {
        const parsed = parseScenario(file);
        if (parsed.ok) return;
        for (const { expected } of parsed.problems) {
          met.add(expected);
          expectChinese(expected);
        }
      }),
      { numRuns: 1500 },
    );
    expect(met.size).toBeGreaterThan(100);
  });

  it("is said of a text with half a character", () => {
    const parsed = parseScenario({ ...PRESETS[0]!.scenario, title: "\ud800" });
    if (!parsed.ok) parsed.problems.forEach(({ expected }) => expectChinese(expected));
    expect(parsed.ok).toBe(false);
  });

  it("is said of every value that a parameter does not take", () => {
    const scenario = PRESETS[0]!.scenario;
    const bad = [-1, 1e300, NaN, "x", null, [], [1, 1], {}, { family: "gamma" }, "confirmation"];
    for (const { id } of CATALOGUE) {
      for (const value of bad) {
        const changed = applyChanges(scenario, { [id]: value });
        if (!changed.ok) changed.problems.forEach(({ expected }) => expectChinese(expected));
      }
    }
    for (const id of ["core.approva", "xyzxyz", "core", "core.paymentRun"]) {
      const changed = applyChanges(scenario, { [id]: 1 });
      if (!changed.ok) changed.problems.forEach(({ expected }) => expectChinese(expected));
    }
  });

  it("is said of what goes across values", () => {
    const scenario = PRESETS[0]!.scenario;
    const changes = [
      { "calendar.office.opens": 18, "calendar.office.closes": 9 },
      { "run.warmup": 300, "run.cooldown": 300 },
      { "chain.tiers": 3, "trade.termsFrom": "confirmation" },
      { "trade.volume": 100_000, "run.horizon": 3650 },
      { "ledger.availability": 0.01, "ledger.repair": 0.0001 },
      { "core.paymentRun.weekdays": [1, 1] },
      { "trade.face": { family: "constant", value: 1, unit: "hours" } },
      { "trade.terms": { family: "constant", value: 5000 } },
    ];
    for (const change of changes) {
      const changed = applyChanges(scenario, change);
      expect(changed.ok).toBe(false);
      if (!changed.ok) changed.problems.forEach(({ expected }) => expectChinese(expected));
    }
    for (const file of [null, [], { format: 0 }, { format: 99 }]) {
      const parsed = parseScenario(file);
      if (!parsed.ok) parsed.problems.forEach(({ expected }) => expectChinese(expected));
    }
  });

  it("is said of every distribution that is none", () => {
    const field = fc.oneof(fc.constantFrom(-1, 0, 1e-9, 1, 2, 1e10, "1", null), fc.double());
    const key = fc.constantFrom(
      ..."min,max,mode,value,mean,median,p90,sd,shape,scale,unit,probabilities,quantiles,x".split(
        ",",
      ),
    );
    const family = fc.constantFrom(
      ..."constant,uniform,triangular,pert,exponential,lognormal,gamma,weibull,empirical,none".split(
        ",",
      ),
    );
    const list = fc.array(fc.double({ min: -0.5, max: 2 }), { maxLength: 4 });
    const any = fc
      .tuple(family, fc.dictionary(key, fc.oneof(field, list), { maxKeys: 4 }))
      .map(([name, fields]) => ({ ...fields, family: name }));
    const table = fc.record({
      family: fc.constant("empirical"),
      probabilities: list,
      quantiles: list,
    });
    fc.assert(
      fc.property(fc.oneof(any, table, fc.anything()), (d) => {
        distributionProblems(d).forEach(({ expected }) => expectChinese(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it("is said of every file that is no scenario", () => {
    const text = fc.oneof(
      fc.json(),
      fc.string({ unit: "binary" }),
      fc
        .tuple(mutatedScenario(), fc.nat(400), fc.string({ maxLength: 4 }))
        .map(([file, at, put]) => {
          const json = JSON.stringify(file) ?? "";
          return json.slice(0, at) + put + json.slice(at);
        }),
    );
    fc.assert(
      fc.property(text, (json) => {
        const read = readScenarioFile(bytesOf(json));
        if (!read.ok) expectChinese(read.reason);
      }),
      { numRuns: 1000 },
    );
    for (const bytes of [new Uint8Array([0xff, 0xfe]), new Uint8Array(5_100_000)]) {
      const read = readScenarioFile(bytes);
      if (!read.ok) expectChinese(read.reason);
    }
    for (const json of ["[".repeat(70), '{"a":1,"a":2}', '{"a":"\\x"}', '{"a":"\n"}', "{a:1}"]) {
      const read = readScenarioFile(bytesOf(json));
      if (!read.ok) expectChinese(read.reason);
    }
  });

  it("is said of a wish for precision that is none", () => {
    for (const text of ["", "timeToCas=1", "timeToCash=x", "timeToCash=-1", "costPer100"]) {
      const parsed = parseTarget(text);
      if (!parsed.ok) expectChinese(parsed.expected);
    }
  });

  it("is said of everything that the readers of a user's file throw", () => {
    const folder = "workers/data";
    const sentences = readdirSync(folder).flatMap((name) => {
      const code = readFileSync(`${folder}/${name}`, "utf8");
      const thrown =
        /(?:new (?:UnreadableFile|BadCell)\(|bad\.add\(line,)\s*(`[^`]*`|"(?:[^"\\]|\\.)*"),?\s*\)/g;
      return [...code.matchAll(thrown)].map(([, literal = ""]) => {
        const inside = literal.slice(1, -1);
        return literal.startsWith('"') ? (JSON.parse(literal) as string) : withValues(inside);
      });
    });
    expect(sentences.length).toBeGreaterThan(30);
    sentences.forEach(expectChinese);
  });

  it("is said of claims that are missed, whichever numbers miss", () => {
    const labels = CLAIMS.flatMap(({ test }) => ("checks" in test ? test.checks : [])).map(
      ({ label }) => label,
    );
    const lies = (label: string, side: string) => `“${label}” lies ${side} what is claimed`;
    for (const label of labels) {
      expectChinese(`${lies(label, "above")}.`);
      expectChinese(`${lies(label, "below")}, ${lies(label, "above")}; the rest agrees.`);
      expectChinese(`The run has nothing to tell of “${label}”.`);
    }
  });

  it("tells where a value out of a file comes from, whatever the file is called", () => {
    const finding: Finding = {
      id: "x",
      topic: "share",
      names: { from: "sent. Twice", to: "paid" },
      rows: 1877,
      left: 12,
      share: { value: 0.5, ci95: [0.4, 0.6] },
      unit: "none",
      targets: ["core.paidLate"],
      sure: true,
    };
    for (const target of ["core.paidLate", "bank.check"] as const) {
      for (const names of [finding.names, { step: "late" }, {}]) {
        const taken = { finding: { ...finding, names }, target, choice: "table" as const };
        const { sources } = measuredChanges("a. B (2); c.csv", [taken]);
        const said = model.ofPresets(sources[target]?.source ?? "");
        expect(said).toContain("a. B (2); c.csv");
        expect(said).toContain(`取用于：${model.parameters[target]?.[0]}。`);
        expect(parameter(target).label).not.toBe(model.parameters[target]?.[0]);
      }
    }
  });
});

/** A template of a source file with something put in for its values. */
function withValues(template: string): string {
  return template.replace(/\$\{((?:[^{}]|\{[^}]*\})*)\}/g, (_, code: string) => {
    if (code === "expected") return "a date such as 2024-03-31";
    if (code === "example") return "1234.56";
    if (code === "why") return "";
    return code.startsWith("shownCell") ? '"7"' : "7";
  });
}
