import { columnOf, type Mapping, type Role } from "./Mapping.ts";
import { dateOf, type DateCell, type DateOrder } from "./dates.ts";
import { numberOf, type DecimalMark } from "./numbers.ts";
import { shownCell } from "./BadRows.ts";
import type { Survey } from "./Survey.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Dates that are remembered: in a ledger the same few hundred come again and again. */
const MOST_KEPT = 20_000;

/** Why a row cannot be used. */
export class BadCell extends Error {
  override readonly name = "BadCell";
}

/** Reads the cells of one column by what the column as a whole is. */
export interface Column {
  readonly name: string;
  readonly index: number;
  text(cells: readonly string[]): string;
  /** Throws BadCell where the cell holds something else. */
  date(cells: readonly string[]): DateCell;
  number(cells: readonly string[]): number;
}

/** The column of a role; undefined where the mapping has none. Throws UnreadableFile where the file has no such column. */
export function columnFor(survey: Survey, mapping: Mapping, role: Role): Column | undefined {
  const name = columnOf(mapping, role);
  return name === undefined ? undefined : column(survey, mapping, name);
}

/** A column by its name. Throws UnreadableFile where there is none, or where its dates can be read in two ways. */
export function column(survey: Survey, mapping: Mapping, name: string): Column {
  const index = survey.columns.findIndex((c) => c.name === name);
  const found = survey.columns[index];
  if (!found) {
    const names = survey.columns.map((c) => c.name).join(", ");
    throw new UnreadableFile(`has no column ${name}; it has ${names}`);
  }
  const decimal: DecimalMark =
    found.decimal === "undecided" ? decimalElsewhere(found.examples[0]) : found.decimal;
  const order: DateOrder | undefined =
    found.dates === "dmy" || found.dates === "mdy" ? found.dates : mapping.order;
  const kept = new Map<string, DateCell>();
  const text = (cells: readonly string[]) => (cells[index] ?? "").trim();
  return {
    name,
    index,
    text,
    date(cells) {
      const cell = text(cells);
      const known = kept.get(cell);
      if (known) return known;
      const date = dateOf(cell, order ?? "dmy");
      if (!date) {
        const expected =
          order === undefined || found.dates === "plain"
            ? "a date such as 2024-03-31"
            : order === "dmy"
              ? "a date such as 31/03/2024, day first"
              : "a date such as 03/31/2024, month first";
        throw new BadCell(`${name} is ${shownCell(cell)}; expected ${expected}`);
      }
      if (kept.size < MOST_KEPT) kept.set(cell, date);
      return date;
    },
    number(cells) {
      const cell = text(cells);
      const value = numberOf(cell, decimal);
      if (value === undefined) {
        const example = decimal === "." ? "1234.56" : "1234,56";
        throw new BadCell(`${name} is ${shownCell(cell)}; expected a number such as ${example}`);
      }
      return value;
    },
  };
}

/** "1.234" and "1,234" alone: three digits behind the mark are thousands, so the other mark parts decimals. */
function decimalElsewhere(example: string | undefined): DecimalMark {
  return example?.includes(".") ? "," : ".";
}

/** Columns of dates that can be read day first or month first, as long as nobody has said which. */
export function undecidedDates(survey: Survey, mapping: Mapping): readonly string[] {
  if (mapping.order !== undefined) return [];
  const used = Object.values(mapping.columns).flat();
  return survey.columns
    .filter(
      ({ name, kind, dates }) => used.includes(name) && kind === "date" && dates === "undecided",
    )
    .map(({ name }) => name);
}
