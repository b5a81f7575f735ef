import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../sims/fit.ts";
import { DataSession } from "../../../workers/data/DataSession.ts";
import { guessFor, guessMapping } from "../../../workers/data/guessMapping.ts";
import type { Mapping } from "../../../workers/data/Mapping.ts";
import { germanDate, inventedEvents, inventedLedger, slashDate } from "./invented.ts";
import { makeXlsx } from "./makeXlsx.ts";
import { textSource } from "./textSource.ts";

const nine = { opens: 9, closes: 17, weekdays: [1, 2, 3, 4, 5] };
const hours = { office: nine, bank: nine };

async function open(content: string | Uint8Array, change: Partial<Mapping> = {}) {
  const session = new DataSession(textSource(content, 1000));
  const survey = await session.survey();
  const mapping = { ...guessMapping(survey), ...change };
  const read = await session.read(mapping);
  const findings = session.ask({ hours, ...read });
  const of = (id: string): Finding | undefined => findings.find((finding) => finding.id === id);
  return { session, survey, mapping, read, findings, of };
}

describe("a ledger", () => {
  it("is known by short English names too", async () => {
    const { mapping, of } = await open(
      "Inv No,Inv Date,Due Date,Paid Date\nA1,2024-01-15,2024-02-14,2024-02-20\nA2,2024-01-16,2024-02-15,2024-02-15\n",
    );
    expect(mapping.columns).toMatchObject({ invoice: ["Inv Date"], due: ["Due Date"] });
    expect(of("terms")?.spread?.table).toEqual({ family: "constant", value: 30 });
  });

  it("is known by its German names, and told as it was made", async () => {
    const { mapping, read, of } = await open(inventedLedger(105));
    expect(mapping).toMatchObject({
      kind: "ledger",
      order: "dmy",
      columns: {
        invoice: ["Rechnungsdatum"],
        due: ["Fällig am"],
        paid: ["Bezahlt am"],
        amount: ["Betrag"],
        disputed: ["Strittig"],
        customer: ["Kunde"],
      },
    });
    expect(read).toMatchObject({ kept: 105, bad: { count: 0 } });
    expect(of("terms")?.spread?.table).toEqual({ family: "constant", value: 30 });
    expect(of("lateDays")?.spread?.table).toEqual({ family: "constant", value: 10 });
    expect(of("disputed")?.share?.value).toBeCloseTo(11 / 105, 12);
    expect(of("amount")?.spread?.quantiles.p5).toBe(1005.5);
    expect(of("volume")?.value).toBe(365);
  });

  it("counts open invoices up to where they have come", async () => {
    const { read, of } = await open(inventedLedger(105));
    // The last payment, ten days late, is the day of the count: the five open ones are 5 to 9 days past due.
    expect(read.asOf).toBe("2024-05-19");
    expect(of("paidLate")?.share?.value).toBeCloseTo(30 / 105, 12);
    expect(of("lateDays")?.spread).toMatchObject({ ended: 25, open: 5 });
    expect(of("toPayment")?.spread?.open).toBe(5);
    const exponential = of("lateDays")?.spread?.families[0]?.distribution;
    expect(exponential).toEqual({
      family: "exponential",
      mean: (25 * 10 + 9 + 8 + 7 + 6 + 5) / 25,
    });
  });

  it("tells the same however its dates, numbers and delimiters are written", async () => {
    const forms = [
      inventedLedger(60),
      inventedLedger(60, { delimiter: "\t", decimal: "." }),
      inventedLedger(60, { date: slashDate, decimal: "." }),
      inventedLedger(60, { date: (day) => String(day + 25_569), decimal: "," }),
      inventedLedger(60, { date: (day) => germanDate(day).split(".").reverse().join("-") }),
    ];
    const told = await Promise.all(forms.map(async (form) => (await open(form)).findings));
    for (const findings of told) expect(findings).toEqual(told[0]);
  });

  it("is read from a workbook too", async () => {
    const cell = (day: number) => `<c s="1"><v>${day}</v></c>`;
    const text = (name: string) => `<c t="inlineStr"><is><t>${name}</t></is></c>`;
    const rows = Array.from(
      { length: 20 },
      (_, i) =>
        `<row>${cell(45_000 + i)}${cell(45_030 + i)}${cell(45_032 + i)}<c><v>${100 + i}</v></c></row>`,
    );
    const head = `<row>${["Invoice date", "Due date", "Paid", "Amount"].map(text).join("")}</row>`;
    const { read, of } = await open(makeXlsx([head, ...rows].join("")));
    expect(read).toMatchObject({ kept: 20, bad: { count: 0 } });
    expect(of("lateDays")?.spread?.table).toEqual({ family: "constant", value: 2 });
  });

  it("lists what it leaves out, with line and reason", async () => {
    const { read } = await open(
      [
        "Invoice date,Due date,Paid date,Amount",
        "2024-01-01,2024-01-31,2024-02-02,100",
        "2024-01-01,2024-01-31,soon,100",
        "2024-02-30,2024-03-31,,100",
        "2024-01-31,2024-01-01,,100",
        "2024-01-05,2024-01-31,2024-01-02,100",
        "2024-01-01,2024-01-31,2024-02-02,-7",
        "2024-01-01,2024-01-31,2024-02-02",
        "2024-01-01,2024-01-31,2024-02-02,much",
        "",
        "2024-01-01,2024-01-31,,100",
      ].join("\n"),
    );
    expect(read.kept).toBe(2);
    expect(read.bad.first).toEqual([
      { line: 3, reason: 'Paid date is "soon"; expected a date such as 2024-03-31' },
      { line: 4, reason: 'Invoice date is "2024-02-30"; expected a date such as 2024-03-31' },
      {
        line: 5,
        reason:
          'Due date "2024-01-01" lies before Invoice date "2024-01-31"; expected the same day or later',
      },
      {
        line: 6,
        reason:
          'Paid date "2024-01-02" lies before Invoice date "2024-01-05"; expected the same day or later',
      },
      { line: 7, reason: 'Amount is "-7"; expected more than 0: a credit note is no invoice' },
      { line: 8, reason: "has 3 cells; expected 4, as the line of names has" },
      { line: 9, reason: 'Amount is "much"; expected a number such as 1234.56' },
    ]);
  });

  it("says that dates can be read either way, and takes an answer", async () => {
    const text = "Invoice,Due,Paid\n1/2/2024,2/3/2024,2/4/2024\n2/2/2024,3/3/2024,3/3/2024\n";
    await expect(open(text)).rejects.toThrow(
      /Invoice, Due, Paid that can be read day first or month first/,
    );
    const dmy = await open(text, { order: "dmy" });
    const mdy = await open(text, { order: "mdy" });
    expect(dmy.read.asOf).toBe("2024-04-02");
    expect(mdy.read.asOf).toBe("2024-03-03");
  });

  it("takes the order of one column for all of a file", async () => {
    const { mapping, of } = await open("Invoice,Due,Paid\n1/2/2024,1/31/2024,2/1/2024\n");
    expect(mapping.order).toBe("mdy");
    expect(of("terms")?.spread?.median?.value).toBe(29);
  });

  it("can be known up to another day, and then does not know what came after", async () => {
    const early = await open(inventedLedger(105), { asOf: "2024-03-01" });
    // Invoices of 1 January to 1 March; those due by then are paid or past due.
    expect(early.read.asOf).toBe("2024-03-01");
    expect(early.of("toPayment")?.rows).toBe(61);
    await expect(open(inventedLedger(9), { asOf: "March" })).rejects.toThrow(
      /up to March; expected a day/,
    );
  });

  it("can be of one customer alone", async () => {
    const { read } = await open(inventedLedger(90), { only: 'Kunde "1"' });
    expect(read.kept).toBe(30);
  });
});

describe("an event log", () => {
  it("is known by its columns, and asked what it can tell", async () => {
    const { mapping, read, of } = await open(inventedEvents());
    expect(mapping).toMatchObject({ kind: "events", columns: { case: ["case id"] } });
    expect(read.kept).toBe(40);
    expect(of("share:rejected")).toMatchObject({ targets: ["core.exceptions"], rows: 40 });
    expect(of("share:rejected")?.share?.value).toBe(0.2);
    expect(of("duration:submitted>approved")?.spread?.median?.value).toBeCloseTo(2 / 24, 9);
  });

  it("tells durations on the hours of whoever works, without cases that went another way", async () => {
    const { session } = await open(inventedEvents());
    const ask = (without?: string) =>
      session.ask({
        hours,
        durations: [{ from: "submitted", to: "approved", without, as: "core.approval" }],
        shares: [],
      })[0];
    // 9 to 11 h is a quarter of eight hours; for a fifth of the cases a day more.
    expect(ask("rejected")).toMatchObject({ rows: 32, unit: "working days" });
    expect(ask("rejected")?.spread?.quantiles.p95).toBeCloseTo(0.25, 6);
    expect(ask()?.spread?.quantiles.p95).toBeCloseTo(1.25, 6);
  });
});

describe("cases, one a row", () => {
  const text = [
    "submitted,outcome,returned_h,decision_h,incomplete_rounds,touch_min",
    ...Array.from({ length: 40 }, (_, i) => {
      const back = i % 4 !== 3;
      return `2024-01-0${1 + (i % 5)}T10:00:00Z,${!back ? "withdrawn" : i % 4 === 0 ? "declined" : "approved"},${back ? 24 : ""},${back ? 48 + (i % 2) * 24 : 5},${i % 4 === 1 ? 1 : 0},30`;
    }),
  ].join("\n");

  it("tell steps by hours since the start, counts, outcomes and minutes", async () => {
    const { mapping, of } = await open(text);
    expect(mapping.kind).toBe("cases");
    expect(of("duration:returned_h>decision_h")).toMatchObject({
      targets: ["bank.analyse"],
      rows: 30,
    });
    expect(of("share:outcome: declined/returned_h")?.share?.value).toBeCloseTo(1 / 3, 12);
    expect(of("share:incomplete_rounds/returned_h")?.share?.value).toBeCloseTo(1 / 3, 12);
    expect(of("work:touch_min")).toMatchObject({ unit: "minutes", targets: ["bank.check"] });
  });

  it("can be taken for something else, and says what that would need", async () => {
    const session = new DataSession(textSource(text));
    const survey = await session.survey();
    await expect(session.read(guessFor("ledger", survey))).rejects.toThrow(
      /needs two of the columns/,
    );
    await expect(
      session.read({ kind: "events", columns: { case: ["nobody"] }, order: undefined }),
    ).rejects.toThrow(/has no column nobody; it has submitted/);
  });
});

describe("any bytes at all", () => {
  it("are read or refused with a reason, never a fault", async () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        "a",
        ",",
        ";",
        '"',
        "\n",
        "\r",
        "1",
        ".",
        "/",
        "\u0000",
        "<",
        "log>",
        "é",
      ),
    });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      texts.map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const session = new DataSession(textSource(given, 50));
        try {
          const survey = await session.survey();
          session.ask({ hours, ...(await session.read(guessMapping(survey))) });
        } catch (error) {
          if ((error as Error).name !== "UnreadableFile") throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a table that is none", () => {
  it.each([
    ["a single line\n", /no line with the names of columns/],
    ["a,b\n", /no rows beneath/],
    ["1,2\n3,4\n", /has "1" in its first line; expected the names/],
    ["Invoice date,Due date\nsoon,later\n", /needs/],
  ])("%j is refused with a reason", async (text, reason) => {
    await expect(open(text)).rejects.toThrow(reason);
  });
});
