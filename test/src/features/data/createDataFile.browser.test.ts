import { createRoot } from "solid-js";
import { afterEach, describe, expect, test } from "vitest";
import type { Finding, Hours } from "../../../../sims/fit.ts";
import { classroom } from "../../../../sims/scenario/presets/classroom.ts";
import { createDataFile } from "../../../../src/features/data/createDataFile.ts";
import type { DataRead, Questions } from "../../../../workers/data/DataSession.ts";
import type { Mapping } from "../../../../workers/data/Mapping.ts";
import type { Survey } from "../../../../workers/data/Survey.ts";
import type { DataFile } from "../../../../workers/dataProtocol.ts";

const SURVEY: Survey = {
  how: { format: "CSV", encoding: "UTF-8", delimiter: "," },
  rows: 1,
  columns: [],
} as never;
const READ: DataRead = {
  kept: 1,
  bad: { count: 0, first: [] },
  steps: [],
  asOf: "2024-03-31",
  durations: [{ from: "a", to: "b" }],
  shares: [],
};
const MAPPING = { kind: "ledger" } as unknown as Mapping;
const FOUND: Finding = {
  id: "volume",
  topic: "volume",
  names: {},
  rows: 1,
  left: 0,
  value: 1,
  unit: "none",
  targets: [],
  sure: false,
};
const hoursFrom = (open: number): Hours => ({
  office: { ...classroom.calendar.office, opens: open },
  bank: classroom.calendar.bank,
});

/** A worker that answers when it is told to. */
function handWorker() {
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const asked: Questions[] = [];
  const byHand = <T>(answer: T) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ resolve: () => resolve(answer), reject });
    });
  const file: DataFile = {
    survey: () => Promise.resolve(SURVEY),
    read: () => byHand(READ),
    ask: (questions) => {
      asked.push(questions);
      return byHand([{ ...FOUND, value: questions.hours.office.opens }]);
    },
    close: () => {},
  };
  /** Settles the oldest question that waits. */
  async function settle(error?: Error): Promise<void> {
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    const next = waiting.shift();
    if (error) next?.reject(error);
    else next?.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { file, asked, settle };
}

let dispose = () => {};
afterEach(() => dispose());

function open() {
  const worker = handWorker();
  const data = createRoot((end) => {
    dispose = end;
    return createDataFile(() => worker.file);
  });
  data.open(new File([], "a.csv"), hoursFrom(9));
  return { data, ...worker };
}

describe("a file of the user's own", () => {
  test("tells nothing any more once it cannot be read as it is asked to", async () => {
    const { data, settle } = open();
    await settle();
    await settle();
    expect(data.phase()).toBe("ready");
    expect(data.findings()).toHaveLength(1);
    data.readAs(MAPPING);
    await settle(new Error("has no row that can be used"));
    expect(data.phase()).toBe("failed");
    expect(data.findings()).toEqual([]);
    expect(data.read()).toBeUndefined();
  });

  test("is told on the hours of now, though they change while it is asked", async () => {
    const { data, settle } = open();
    await settle();
    expect(data.phase()).toBe("ask");
    data.setHours(hoursFrom(7));
    await settle();
    await settle();
    expect(data.phase()).toBe("ready");
    expect(data.findings().map(({ value }) => value)).toEqual([7]);
  });

  test("is read to the end, though hours and questions change meanwhile", async () => {
    const { data, settle, asked } = open();
    await settle();
    await settle();
    data.readAs(MAPPING);
    data.setHours(hoursFrom(7));
    data.addDuration({ from: "a", to: "c" });
    expect(data.phase()).toBe("read");
    await settle();
    await settle();
    expect(data.phase()).toBe("ready");
    expect(asked.map(({ hours }) => hours.office.opens)).toEqual([9, 7]);
  });
});
