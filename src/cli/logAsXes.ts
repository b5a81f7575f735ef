import type { LogRow } from "../../sims/trace/LogRow.ts";

const MS_PER_DAY = 86_400_000;

/** XES wants dates; day 0 of the simulated year is shown as this Monday. */
const FIRST_MONDAY = Date.UTC(2024, 0, 1);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** An event log as XES (IEEE 1849): a trace for each case, an event for each change of state. */
export function logAsXes(rows: readonly LogRow[]): string {
  const traces = new Map<number, string[]>();
  for (const row of rows) {
    const trace = traces.get(row.case);
    if (trace) trace.push(event(row));
    else traces.set(row.case, [event(row)]);
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
      `    ${text("concept:name", String(id))}`,
      ...events,
      "  </trace>",
    ]),
    "</log>",
  ].join("\n");
}

function event({ time, party, event, state }: LogRow): string {
  const date = new Date(FIRST_MONDAY + Math.round(time * MS_PER_DAY)).toISOString();
  const attributes = [
    text("concept:name", event),
    text("org:resource", party),
    text("state", state),
    `<date key="time:timestamp" value="${date}"/>`,
    `<float key="day" value="${time}"/>`,
  ];
  return `    <event>${attributes.join("")}</event>`;
}

function text(key: string, value: string): string {
  const escaped = value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
  return `<string key="${key}" value="${escaped}"/>`;
}
