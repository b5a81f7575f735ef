import sax from "sax";
import { describe, expect, it } from "vitest";
import {
  at,
  digestOf,
  followInvoice,
  MODEL_VERSION,
  sampleLog,
  type SampleRequest,
} from "../../../../sims/index.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { field } from "../../../../sims/trace/csvField.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";
import {
  eventLogFile,
  type LogFileRequest,
  type LogFormat,
} from "../../../../src/export/log/eventLogFile.ts";

const scenario = withChanges(classroom, { "trade.volume": 60, "chain.tiers": 2 });
const asked: LogFileRequest = {
  scenario,
  seed: 7,
  arm: "L",
  runtime: "kernel",
  first: 2,
  last: 4,
  every: 5,
};

function textOf(request: LogFileRequest, format: LogFormat): string {
  const made = eventLogFile(request, format);
  if (!made.ok) throw new Error(made.reason);
  return made.file.text;
}

function casesOf(request: SampleRequest) {
  const log = sampleLog(request);
  if (!log.ok) throw new Error("too many events");
  return log.cases;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** A strict reading of XML. */
function parse(xml: string): Element {
  const parser = sax.parser(true);
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => open.pop();
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return root.children[0]!;
}

const NC_NAME = /^[A-Za-z_][\w.-]*$/;
/** What the schema takes for the value of an attribute of each type. */
const VALUES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  int: /^-?\d+$/,
  float: /^-?\d+(\.\d+)?(e-?\d+)?$/i,
  date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
};

function expectAttributes(elements: readonly Element[]): void {
  for (const { name, attributes, children } of elements) {
    expect(Object.keys(VALUES)).toContain(name);
    expect(attributes["key"]).toMatch(/^[A-Za-z_:][\w.:-]*$/);
    expect(attributes["value"]).toMatch(VALUES[name]!);
    expect(children).toEqual([]);
  }
}

describe("an event log as XES", () => {
  const log = parse(textOf(asked, "xes"));
  const named = (name: string) => log.children.filter((child) => child.name === name);
  const attribute = ({ children }: Element, key: string) =>
    children.find(({ attributes }) => attributes["key"] === key)?.attributes["value"];

  it("is built as the standard's schema asks: parts in their order, names and values of their types", () => {
    expect(log.name).toBe("log");
    expect(log.attributes).toMatchObject({ xmlns: "http://www.xes-standard.org/" });
    expect(log.attributes["xes.version"]).toMatch(/^\d+\.\d+$/); // xs:decimal
    const order = log.children.map(({ name }) => (name in VALUES ? "attribute" : name));
    expect(order.filter((name, i) => name !== order[i - 1])).toEqual([
      "extension",
      "global",
      "classifier",
      "attribute",
      "trace",
    ]);
    for (const { attributes } of [...named("extension"), ...named("classifier")]) {
      expect(attributes["name"]).toMatch(NC_NAME);
    }
    for (const { children } of named("global")) expectAttributes(children);
    expectAttributes(log.children.filter(({ name }) => name in VALUES));
    for (const { children } of named("trace")) {
      const first = children.findIndex(({ name }) => name === "event");
      expectAttributes(children.slice(0, first));
      for (const event of children.slice(first)) {
        expect(event.name).toBe("event");
        expectAttributes(event.children);
      }
    }
  });

  it("declares every extension whose attributes it has, and has what globals and classifiers promise", () => {
    const prefixes = new Set(named("extension").map(({ attributes }) => attributes["prefix"]));
    const traces = named("trace");
    const events = traces.flatMap(({ children }) => children.filter((c) => c.name === "event"));
    const keys = [...traces, ...events].flatMap(({ children }) =>
      children.flatMap(({ attributes }) => attributes["key"] ?? []),
    );
    const used = new Set(keys.filter((key) => key.includes(":")).map((key) => key.split(":")[0]));
    expect([...used].sort()).toEqual([...prefixes].sort());
    const [ofTrace, ofEvent] = named("global").map(({ children }) =>
      children.map(({ attributes }) => attributes["key"] ?? ""),
    );
    for (const trace of traces)
      for (const key of ofTrace!) expect(attribute(trace, key)).toBeDefined();
    for (const event of events)
      for (const key of ofEvent!) expect(attribute(event, key)).toBeDefined();
    for (const { attributes } of named("classifier")) {
      for (const key of attributes["keys"]!.split(" ")) expect(ofEvent).toContain(key);
    }
  });

  it("has each case of the sample once, with its events in time, under a name of its own", () => {
    const names = named("trace").map((trace) => attribute(trace, "concept:name")!);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names.map((name) => name.split("-")[0]))).toEqual(new Set(["R2", "R3", "R4"]));
    expect(names.some((name) => name.endsWith(".2"))).toBe(true);
    for (const name of names) expect(Number(/-(\d+)/.exec(name)![1]) % asked.every).toBe(0);
    for (const { children } of named("trace")) {
      const times = children.flatMap((event) => attribute(event, "time:timestamp") ?? []);
      expect(times).toEqual([...times].sort());
    }
  });

  it("carries what it takes to make it again", () => {
    const record = JSON.parse(attribute(log, "daybook:record")!);
    const { digest, model, experiment } = record;
    expect(model).toBe(MODEL_VERSION);
    const again = casesOf({ ...experiment, scenario: record.scenario, runtime: "reference" });
    expect(digestOf(again.map(({ id, rows }) => ({ id, rows })))).toBe(digest);
    expect(textOf({ ...experiment, scenario: record.scenario, runtime: "kernel" }, "xes")).toBe(
      textOf(asked, "xes"),
    );
  });

  it("keeps titles from being markup", () => {
    const title = '"/></log><script>alert(1)</script>\u0000\n\ud800';
    const xml = textOf({ ...asked, scenario: { ...scenario, title } }, "xes");
    const { children } = parse(xml);
    const name = children.find(({ attributes }) => attributes["key"] === "concept:name");
    expect(name?.attributes["value"]).toMatch(
      /^"\/><\/log><script>alert\(1\)<\/script>\ufffd\n\ufffd/,
    );
  });
});

describe("a case of an event log", () => {
  it("costs what the invoice costs that is followed", () => {
    const arms = ["T", "L"] as const;
    const found = followInvoice(
      { scenario, seed: 7, arms, tier: 1, choice: 10, replication: 3 },
      { onChosen: () => undefined, onProgress: () => undefined },
    );
    if (!found.found) throw new Error("no such invoice");
    const tape = found.race.other;
    const followed = at(tape, Infinity).account.cost;
    const logged = casesOf({ ...asked, first: 3, last: 3 }).find(({ id }) => id === "10");
    expect(followed).not.toBe(0);
    expect(logged?.cost).toBe(followed);
  });
});

describe("an event log as CSV", () => {
  it("has a line for each event of the sample, and no name twice for a case", () => {
    const [header, ...lines] = textOf(asked, "csv").split("\n");
    expect(header).toBe("case_id,replication,invoice,tier,activity,state,resource,timestamp,day");
    const cases = casesOf(asked);
    expect(lines).toHaveLength(cases.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(new Set(lines.map((line) => line.split(",")[0])).size).toBe(cases.length);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "makes the formula %j a text",
    (text) => {
      expect(field(text).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("leaves ordinary texts alone, and quotes what needs it", () => {
    expect(field("R3-12")).toBe("R3-12");
    expect(field('a "b", c')).toBe('"a ""b"", c"');
  });
});

describe("a log of too many events", () => {
  it("is refused, with what would be right", () => {
    const many = withChanges(classroom, { "trade.volume": 20_000 });
    const made = eventLogFile({ ...asked, scenario: many, first: 0, last: 999, every: 1 }, "csv");
    expect(made).toMatchObject({ ok: false });
    expect(!made.ok && made.reason).toMatch(/more than 500000 events/);
  });
});
