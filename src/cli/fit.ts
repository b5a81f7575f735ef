import { DataSession, type DataRead } from "../../workers/data/DataSession.ts";
import { guessFor, guessMapping } from "../../workers/data/guessMapping.ts";
import { KINDS, type Mapping } from "../../workers/data/Mapping.ts";
import { UnreadableFile } from "../../workers/data/UnreadableFile.ts";
import type { Survey } from "../../workers/data/Survey.ts";
import { BadInput } from "./BadInput.ts";
import type { Command } from "./Command.ts";
import { applied } from "./fitApply.ts";
import { fitJson } from "./fitJson.ts";
import { readColumns, readDurations, readShares } from "./fitOptions.ts";
import { fitText } from "./fitText.ts";
import { fileSource } from "./fileSource.ts";
import { oneOf, readOptions } from "./readOptions.ts";
import { readScenario } from "./readScenario.ts";
import { writeNewFile } from "./writeNewFile.ts";

const PRESET = "europe-measured";
const ORDERS = ["dmy", "mdy"] as const;

export const fit: Command = {
  usage: "FILE [--kind K] [--columns due=Due,…] [--dates dmy|mdy] [--json] [--apply OUT.json]",
  help: "fits terms, delays, amounts and shares to a ledger of invoices or an event log of your own",
  options: [
    "FILE        CSV, XLSX or XES: invoices one a row, events one a row, or cases one a row",
    `--kind      ${KINDS.join(", ")}; told from the columns unless said`,
    "--columns   what columns are, by name or number: invoice=Date,due=#4; several: step=a,step=b",
    "--dates     dmy or mdy, where the dates themselves do not tell",
    "--only      the rows of one customer",
    "--as-of     the day up to which a ledger is known, 2024-03-31; its last date unless said",
    "--duration  of a log: FROM>TO, FROM>TO=bank.analyse; -STEP leaves out cases with it; repeatable",
    "--share     of a log: STEP, STEP/OF, STEP/OF=bank.decline; repeatable",
    "--scenario  preset or file whose hours count and to which findings are applied, europe-measured unless said",
    "--apply     writes the scenario with what was found to a new file",
    "--take      what is applied: lateDays, lateDays=weibull, amount; what is sure unless said; repeatable",
    "--json      one JSON object in place of the report",
  ],
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        kind: { type: "string" },
        columns: { type: "string" },
        dates: { type: "string" },
        only: { type: "string" },
        "as-of": { type: "string" },
        duration: { type: "string", multiple: true },
        share: { type: "string", multiple: true },
        scenario: { type: "string" },
        apply: { type: "string" },
        take: { type: "string", multiple: true },
        json: { type: "boolean" },
      },
      ["FILE"],
    );
    const [path = ""] = positionals;
    const kind =
      values.kind === undefined ? undefined : oneOf("kind", values.kind, KINDS, "ledger");
    const order =
      values.dates === undefined ? undefined : oneOf("dates", values.dates, ORDERS, "dmy");
    const durations = values.duration && readDurations(values.duration);
    const shares = values.share && readShares(values.share);
    const scenario = readScenario(values.scenario ?? PRESET);
    if (values.take && values.apply === undefined) {
      throw new BadInput("--take without --apply; expected a file to write to");
    }
    const source = fileSource(path);
    const session = new DataSession(source);
    try {
      const survey = await session.survey(progress("looked through", source.size));
      const guess = kind === undefined ? guessMapping(survey) : guessFor(kind, survey);
      const mapping: Mapping = {
        ...guess,
        ...(values.columns !== undefined && {
          columns: readColumns(values.columns, guess, survey),
        }),
        order: guess.order ?? order,
        ...(values.only !== undefined && { only: values.only }),
        ...(values["as-of"] !== undefined && { asOf: values["as-of"] }),
      };
      refuseForOthers(mapping);
      const read = await session.read(mapping, progress("read", source.size));
      refuseForLedger(mapping, { durations, shares });
      refuseUnknownSteps(read, survey, [
        ...(durations ?? []).flatMap(({ from, to, without }) => [from, to, without]),
        ...(shares ?? []).flatMap(({ step, of }) => [step, of]),
      ]);
      const findings = session.ask({
        hours: scenario.calendar,
        durations: durations ?? read.durations,
        shares: shares ?? read.shares,
      });
      const found = { survey, mapping, read, findings };
      if (values.apply !== undefined) {
        writeNewFile(values.apply, applied(scenario, source.name, findings, values.take));
      }
      return values.json ? fitJson(found) : fitText(found, values.apply);
    } catch (error) {
      if (error instanceof UnreadableFile) throw new BadInput(`${path} ${hint(error.message)}`);
      throw error;
    } finally {
      if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    }
  },
};

/** What a reason means for whoever typed the command. */
function hint(reason: string): string {
  if (reason.endsWith("say which")) return `${reason}: --dates dmy or --dates mdy`;
  return reason.includes("to be told") ? `${reason}: --columns` : reason;
}

function progress(what: string, size: number): ((bytes: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (bytes) => process.stderr.write(`\r${what}: ${Math.round((100 * bytes) / size)} %`);
}

/** What only a ledger knows. */
function refuseForOthers({ kind, only, asOf }: Mapping): void {
  if (kind === "ledger") return;
  const what = kind === "events" ? "a log of events" : "cases";
  if (only !== undefined) throw new BadInput(`--only with ${what}; expected a ledger of invoices`);
  if (asOf !== undefined) throw new BadInput(`--as-of with ${what}; expected a ledger of invoices`);
}

function refuseForLedger(
  { kind }: Mapping,
  asked: Readonly<Record<"durations" | "shares", readonly unknown[] | undefined>>,
): void {
  if (kind !== "ledger") return;
  if (asked.durations)
    throw new BadInput("--duration with a ledger; expected a log of events or cases");
  if (asked.shares) throw new BadInput("--share with a ledger; expected a log of events or cases");
}

function refuseUnknownSteps(
  { steps }: DataRead,
  { file }: Survey,
  asked: readonly (string | undefined)[],
): void {
  const names = steps.map(({ name }) => name);
  const unknown = asked.find((name) => name !== undefined && !names.includes(name));
  if (unknown === undefined) return;
  throw new BadInput(`${file} has no step ${unknown}; it has ${names.slice(0, 40).join(", ")}`);
}
