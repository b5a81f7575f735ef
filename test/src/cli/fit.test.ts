import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { buildCommandLine } from "../../../src/cli/buildCommandLine.mjs";
import { inventedEvents, inventedLedger, slashDate } from "../../workers/data/invented.ts";
import { daybook } from "./daybook.ts";

const folder = mkdtempSync(join(tmpdir(), "daybook-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const ledger = file("ledger.csv", inventedLedger(105));
const log = file("log.csv", inventedEvents());
const either = file("either.csv", "Invoice,Due,Paid\n1/2/2024,2/3/2024,2/4/2024\n");

await buildCommandLine();

interface Answer {
  readonly kept: number;
  readonly leftOut: { readonly count: number };
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly findings: readonly { readonly id: string; readonly value: unknown }[];
}

describe("daybook fit", () => {
  it("reports what a ledger tells, family by family", () => {
    const { code, stdout, stderr } = daybook("fit", ledger);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^ledger\.csv: CSV, utf-8, separated by “;”; 105 rows, 0 left out$/m);
    expect(stdout).toMatch(/^terms → trade\.terms \(Payment terms\): 105 rows$/m);
    expect(stdout).toMatch(/^ +weibull +shape [\d.]+, scale [\d.]+ +-[\d.]+ +[\d.]+ +0\.\d{3}$/m);
  });

  it("shows what a cell holds as text, whatever it would do to a terminal", () => {
    const trap = file("trap.csv", `${inventedLedger(12)}R1;K;\u001b[2Jsoon;1.3.2024;;1,00;ja\r\n`);
    const { stdout } = daybook("fit", trap);
    expect(stdout).toContain(String.raw`left out: line 14: Rechnungsdatum is "\u001b[2Jsoon"`);
    expect(stdout).not.toContain("\u001b");
  });

  it("prints one JSON object whose values compare takes", () => {
    const { stdout } = daybook(
      "fit",
      log,
      "--json",
      "--duration",
      "submitted>approved-rejected=core.approval",
    );
    const { kept, findings } = JSON.parse(stdout) as Answer;
    expect(kept).toBe(40);
    const value = findings.find(({ id }) => id === "duration:submitted>approved-rejected")?.value;
    const set = `core.approval=${JSON.stringify(value)}`;
    expect(daybook("compare", "classroom", "--runs", "2", "--set", set)).toMatchObject({ code: 0 });
  });

  it("takes columns by name and number, an order of dates, and one customer", () => {
    const slashes = file("slashes.csv", inventedLedger(12, { date: slashDate }));
    const { stdout } = daybook(
      ...[
        "fit",
        slashes,
        "--json",
        "--columns",
        "due=#4,paid=Bezahlt am,disputed=",
        "--dates",
        "dmy",
      ],
      ...["--only", 'Kunde "1"'],
    );
    const { kept, columns } = JSON.parse(stdout) as Answer;
    expect(kept).toBe(4);
    expect(columns).toMatchObject({ due: ["Fällig am"], paid: ["Bezahlt am"], disputed: [] });
  });

  it("writes a scenario with what was measured, once", () => {
    const out = join(folder, "out.json");
    const args = [
      "fit",
      ledger,
      "--scenario",
      "classroom",
      "--apply",
      out,
      "--take",
      "lateDays=exponential",
    ];
    expect(daybook(...args)).toMatchObject({ code: 0 });
    const scenario = JSON.parse(readFileSync(out, "utf8")) as Scenario;
    expect(scenario.core.lateDays).toEqual({ family: "exponential", mean: 11.4 });
    expect(scenario.sources["core.lateDays"]).toMatchObject({
      evidence: "measured",
      source: expect.stringMatching(
        /^Measured: ledger\.csv, \d+ rows; exponential by maximum likelihood/,
      ),
    });
    expect(daybook("validate", out)).toMatchObject({ code: 0 });
    const again = daybook(...args);
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain("out.json is there already");
  });

  it.each([
    [["none.csv"], "no such file: none.csv"],
    [[folder], "is a folder; expected CSV, XLSX or XES"],
    [[either], "say which: --dates dmy or --dates mdy"],
    [[ledger, "--kind", "log"], "invalid --kind: log; expected one of ledger, events, cases"],
    [[ledger, "--columns", "due"], "invalid --columns: due; expected any of invoice=NAME"],
    [[ledger, "--columns", "due=Fällig"], "has no column Fällig; "],
    [[ledger, "--columns", "due=#4,due=#5"], "--columns due is given twice"],
    [[ledger, "--columns", "paid=Kunde"], "has no row that can be used of 105; line 2: Kunde is"],
    [[ledger, "--duration", "a>b"], "--duration with a ledger"],
    [[log, "--only", "Anna"], "--only with a log of events; expected a ledger of invoices"],
    [[log, "--as-of", "nonsense"], "--as-of with a log of events; expected a ledger of invoices"],
    [[ledger, "--only", "Nobody"], "has no invoice of “Nobody” in Kunde"],
    [
      [ledger, "--columns", "customer=", "--only", "Nobody"],
      "needs the column customer to be told: --columns",
    ],
    [[log, "--duration", "submitted"], "invalid --duration: submitted; expected FROM>TO"],
    [[log, "--duration", "a>b=trade.face"], "trade.face is no duration"],
    [[log, "--share", "reject"], "has no step reject; it has submitted, rejected, approved"],
    [[log, "--share", "rejected=core.exception"], "did you mean core.exceptions?"],
    [[ledger, "--take", "terms"], "--take without --apply"],
    [
      [ledger, "--apply", join(folder, "x.json"), "--take", "nothing"],
      "invalid --take: nothing; expected one of terms",
    ],
    [[log, "--apply", join(folder, "x.json")], "nothing found in log.csv surely means a value"],
    [[], "missing FILE"],
  ])("refuses %j with a reason", (args, reason) => {
    const { code, stdout, stderr } = daybook("fit", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(reason);
  });
});
