import { MINOR_PER_MAJOR } from "../units.ts";
import { isoInstant } from "./isoInstant.ts";
import type { LogRow } from "./LogRow.ts";
import type { LogCase } from "./sampleLog.ts";

/** What a log says of itself. */
export interface LogAbout {
  readonly name: string;
  /** Three letters, such as EUR. */
  readonly currency: string;
  /** What it takes to make the log again, as JSON. */
  readonly record: string;
}

/** The standard extensions whose attributes are used (IEEE 1849-2016, annex). */
const EXTENSIONS = [
  ["Concept", "concept"],
  ["Lifecycle", "lifecycle"],
  ["Organizational", "org"],
  ["Time", "time"],
  ["Cost", "cost"],
] as const;

/** What tells events from each other, each by its keys; names as the schema asks, without spaces. */
const CLASSIFIERS = [
  ["Activity", "concept:name"],
  ["ActivityAndState", "concept:name state"],
  ["State", "state"],
  ["Resource", "org:resource"],
] as const;

/**
 * An event log as XES (IEEE 1849-2016): a trace for each case, an event for each change of state. Valid
 * against the standard's schema, which asks for this order: extensions, globals, classifiers, attributes,
 * traces. `cost:total` is what getting paid costs the supplier of the trace, in units of the currency.
 */
export function logAsXes(cases: readonly LogCase[], about: LogAbout): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">',
    ...EXTENSIONS.map(
      ([name, prefix]) =>
        `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
    ),
    ...globals(),
    ...CLASSIFIERS.map(([name, keys]) => `  <classifier name="${name}" keys="${keys}"/>`),
    `  ${text("concept:name", about.name)}`,
    `  ${text("daybook:record", about.record)}`,
    ...cases.flatMap((of) => trace(of, about.currency)),
    "</log>",
  ].join("\n");
}

/** What every trace, and every event, has; the values are for tools that make events of their own. */
function globals(): readonly string[] {
  const ofTrace = [text("concept:name", "none"), number("int", "tier", 1)];
  const ofEvent = [
    text("concept:name", "none"),
    text("lifecycle:transition", "complete"),
    text("org:resource", "none"),
    `<date key="time:timestamp" value="${isoInstant(0)}"/>`,
    text("state", "none"),
  ];
  return [
    `  <global scope="trace">${ofTrace.join("")}</global>`,
    `  <global scope="event">${ofEvent.join("")}</global>`,
  ];
}

function trace(
  { id, replication, tier, cost, rows }: LogCase,
  currency: string,
): readonly string[] {
  return [
    "  <trace>",
    `    ${text("concept:name", id)}`,
    `    ${number("int", "replication", replication)}`,
    `    ${number("int", "tier", tier)}`,
    `    ${number("float", "cost:total", cost / MINOR_PER_MAJOR)}`,
    `    ${text("cost:currency", currency)}`,
    ...rows.map(event),
    "  </trace>",
  ];
}

function event({ time, party, event, state }: LogRow): string {
  const attributes = [
    text("concept:name", event),
    text("lifecycle:transition", "complete"),
    text("org:resource", party),
    `<date key="time:timestamp" value="${isoInstant(time)}"/>`,
    text("state", state),
    number("float", "day", time),
  ];
  return `    <event>${attributes.join("")}</event>`;
}

function number(type: "int" | "float", key: string, value: number): string {
  return `<${type} key="${key}" value="${value}"/>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // As they are, readers take them for spaces.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Characters that XML 1.0 has no way to write, and halves of a pair. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function text(key: string, value: string): string {
  const escaped = value
    .replace(UNWRITABLE, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
  return `<string key="${key}" value="${escaped}"/>`;
}
