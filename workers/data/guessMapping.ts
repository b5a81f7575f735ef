import type { DateOrder } from "./dates.ts";
import type { Kind, Mapping, Role } from "./Mapping.ts";
import type { ColumnSurvey, Survey } from "./Survey.ts";
import { unitOfName } from "./stepUnit.ts";

type Wanted = readonly [Role, RegExp, (column: ColumnSurvey) => boolean];

const isDate = (c: ColumnSurvey) => c.kind === "date" || c.maybeDates;
const isNumber = (c: ColumnSurvey) => c.kind === "number";
const isText = (c: ColumnSurvey) => c.kind === "text" || c.kind === "number" || c.kind === "flag";

/** Names that columns have in ledgers, in several languages; the first column that fits is taken. */
const LEDGER: readonly Wanted[] = [
  ["due", /due|f(ä|ae)llig|[ée]ch[ée]ance|vencim|maturity|scadenza|到期/i, isDate],
  [
    "paid",
    /paid|settle|clear|pay|bezahlt|zahl|ausgleich|r[ée]gl|paiement|pago|pagat|付款|收款/i,
    isDate,
  ],
  [
    "invoice",
    /invoice|\binv\b|bill|issue|rechnung|beleg|factur|fattura|[ée]mission|posting|发票|开票/i,
    isDate,
  ],
  ["amount", /amount|betrag|montant|importe|importo|total|value|face|summe|金额/i, isNumber],
  [
    "customer",
    /customer|client|debtor|debitor|kunde|d[ée]biteur|buyer|k(ä|ae)ufer|cliente|客户/i,
    isText,
  ],
  [
    "disputed",
    /disput|reklam|strittig|bestritten|litig|contest|complain|争议/i,
    (c) => c.kind === "flag" || (c.kind === "text" && c.values.length > 0 && c.values.length <= 3),
  ],
];
const EVENTS: readonly Wanted[] = [
  [
    "activity",
    /activity|concept:?name|event|task|step|aktivit|vorgang|t(ä|ae)tigkeit|actividad|活动/i,
    isText,
  ],
  ["case", /case|trace|instance|process.?id|fall|dossier|caso|案例/i, isText],
  ["time", /time|stamp|date|when|zeit|datum|fecha|时间/i, isDate],
];
const OUTCOME = /outcome|result|status|decision|ergebnis|r[ée]sultat|resultado|结果/i;
const START = /submit|start|open|creat|begin|receiv|eingang|antrag|beginn|d[ée]but|inicio/i;
/** Different values of a column that tells how cases end. */
const MOST_OUTCOMES = 12;
/** The largest number of times that a column can count. */
const MOST_TIMES = 100;

/** What a file most likely is and which of its columns are what, from their names and contents. */
export function guessMapping(survey: Survey): Mapping {
  const { columns } = survey;
  const order = orderOf(columns);
  const ledger = matched(columns, LEDGER);
  const events = matched(columns, EVENTS);
  const as = (kind: Kind, found: Mapping["columns"]): Mapping => ({ kind, columns: found, order });
  if (survey.how.format === "XES") {
    return as("events", { case: ["case"], activity: ["activity"], time: ["time"] });
  }
  const ledgerDates = (["invoice", "due", "paid"] as const).filter((role) => ledger[role]).length;
  if (ledgerDates >= 2) return as("ledger", ledger);
  const cases = caseColumns(columns);
  if (events.case && events.activity && events.time) return as("events", events);
  if (cases.start && cases.step) return as("cases", cases);
  return ledgerDates > 0 ? as("ledger", ledger) : as("events", events);
}

/** The mapping of one kind for a file, whatever it most likely is. */
export function guessFor(kind: Kind, survey: Survey): Mapping {
  const { columns } = survey;
  const found =
    kind === "cases" ? caseColumns(columns) : matched(columns, kind === "ledger" ? LEDGER : EVENTS);
  return { kind, columns: found, order: orderOf(columns) };
}

/** In which order the dates of a file are written: one file is written in one; undefined if nothing tells. */
export function orderOf(columns: readonly ColumnSurvey[]): DateOrder | undefined {
  const told = columns.filter(({ kind }) => kind === "date").map(({ dates }) => dates);
  if (told.includes("dmy")) return "dmy";
  return told.includes("mdy") ? "mdy" : undefined;
}

function matched(columns: readonly ColumnSurvey[], wanted: readonly Wanted[]): Mapping["columns"] {
  const taken = new Set<string>();
  const found: Partial<Record<Role, readonly string[]>> = {};
  for (const [role, name, fits] of wanted) {
    const column = columns.find(
      (c) => !taken.has(c.name) && c.filled > 0 && name.test(c.name) && fits(c),
    );
    if (!column) continue;
    taken.add(column.name);
    found[role] = [column.name];
  }
  return found;
}

function caseColumns(columns: readonly ColumnSurvey[]): Mapping["columns"] {
  const dates = columns.filter(isDate);
  const start = dates.find(({ name }) => START.test(name)) ?? dates[0];
  const rest = columns.filter((c) => c !== start && c.filled > 0);
  const step = rest.filter(
    (c) => isDate(c) || (isNumber(c) && ["hours", "days"].includes(unitOfName(c.name) ?? "")),
  );
  const work = rest.filter((c) => isNumber(c) && unitOfName(c.name) === "minutes");
  const taken = new Set([...step, ...work]);
  const count = rest.filter(
    (c) =>
      !taken.has(c) &&
      (c.kind === "number" || c.kind === "flag") &&
      c.whole &&
      c.largest <= MOST_TIMES &&
      c.values.length > 1,
  );
  const outcomes = rest.filter(
    (c) => c.kind === "text" && c.values.length > 1 && c.values.length <= MOST_OUTCOMES,
  );
  const outcome = outcomes.find(({ name }) => OUTCOME.test(name)) ?? outcomes[0];
  const names = (list: readonly ColumnSurvey[]) => list.map(({ name }) => name);
  return {
    ...(start && { start: [start.name] }),
    ...(step.length > 0 && { step: names(step) }),
    ...(count.length > 0 && { count: names(count) }),
    ...(outcome && { outcome: [outcome.name] }),
    ...(work.length > 0 && { work: names(work) }),
  };
}
