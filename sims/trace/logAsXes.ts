import { isoInstant } from "./isoInstant.ts";
import type { LogRow } from "./LogRow.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** An event log as XES (IEEE 1849): a trace for each case, an event for each change of state. */
export function logAsXes(rows: readonly LogRow[]): string {
  const traces = new Map<string, string[]>();
  for (const row of rows) {
    const name = row.tier === 1 ? String(row.case) : `${row.case}.${row.tier}`;
    const trace = traces.get(name);
    if (trace) trace.push(event(row));
    else traces.set(name, [`    ${text("tier", String(row.tier))}`, event(row)]);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">',
    '  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>',
    '  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>',
    '  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>',
    '  <classifier name="Event and state" keys="concept:name state"/>',
    ...[...traces].flatMap(([id, events]) => [
      "  <trace>",
      `    ${text("concept:name", id)}`,
      ...events,
      "  </trace>",
    ]),
    "</log>",
  ].join("\n");
}

function event({ time, party, event, state }: LogRow): string {
  const attributes = [
    text("concept:name", event),
    text("org:resource", party),
    text("state", state),
    `<date key="time:timestamp" value="${isoInstant(time)}"/>`,
    `<float key="day" value="${time}"/>`,
  ];
  return `    <event>${attributes.join("")}</event>`;
}

function text(key: string, value: string): string {
  const escaped = value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
  return `<string key="${key}" value="${escaped}"/>`;
}
