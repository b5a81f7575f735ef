import type { Ledger } from "../../sims/fit/Ledger.ts";
import type { BadRows } from "./BadRows.ts";
import { shownCell } from "./BadRows.ts";
import { BadCell, columnFor, type Column } from "./Cells.ts";
import type { Mapping } from "./Mapping.ts";
import { NumberList } from "./NumberList.ts";
import { flagOf, isNothing } from "./numbers.ts";
import { readMapped } from "./readMapped.ts";
import type { RowSource } from "./Rows.ts";
import type { Survey } from "./Survey.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** The invoices of a ledger; rows that cannot be used are listed and left out. Throws UnreadableFile. */
export async function readLedger(
  rows: RowSource,
  survey: Survey,
  mapping: Mapping,
  onBytes?: (bytes: number) => void,
): Promise<{ readonly ledger: Ledger; readonly bad: BadRows }> {
  const [invoice, due, paid, amount, disputed, customer] = (
    ["invoice", "due", "paid", "amount", "disputed", "customer"] as const
  ).map((role) => columnFor(survey, mapping, role));
  if ([invoice, due, paid].filter(Boolean).length < 2) {
    throw new UnreadableFile(
      "needs two of the columns invoice date, due date and date paid to be told",
    );
  }
  const { only } = mapping;
  if (only !== undefined && !customer) {
    throw new UnreadableFile("needs the column customer to be told");
  }
  let theirs = 0;
  const days = { invoice: new NumberList(), due: new NumberList(), paid: new NumberList() };
  const amounts = new NumberList();
  const flags = new NumberList();
  const marks = onlyMarks(survey, disputed);
  const day = (column: Column | undefined, cells: readonly string[]): number => {
    if (!column) return NaN;
    const { instant, offset } = column.date(cells);
    return Math.floor(instant + offset);
  };
  const bad = await readMapped(
    rows,
    survey,
    (cells) => {
      if (only !== undefined && customer?.text(cells) !== only) return;
      theirs++;
      const issued = day(invoice, cells);
      const falls = day(due, cells);
      const settled = paid && !isNothing(paid.text(cells)) ? day(paid, cells) : NaN;
      if (falls < issued) {
        throw new BadCell(
          `${due?.name} ${shownCell(due?.text(cells) ?? "")} lies before ${invoice?.name} ${shownCell(invoice?.text(cells) ?? "")}; expected the same day or later`,
        );
      }
      if (settled < issued) {
        throw new BadCell(
          `${paid?.name} ${shownCell(paid?.text(cells) ?? "")} lies before ${invoice?.name} ${shownCell(invoice?.text(cells) ?? "")}; expected the same day or later`,
        );
      }
      const face = amount ? amount.number(cells) : NaN;
      if (face <= 0) {
        throw new BadCell(
          `${amount?.name} is ${shownCell(amount?.text(cells) ?? "")}; expected more than 0: a credit note is no invoice`,
        );
      }
      days.invoice.push(issued);
      days.due.push(falls);
      days.paid.push(settled);
      amounts.push(face);
      flags.push(flag(disputed?.text(cells), marks));
    },
    onBytes,
  );
  if (only !== undefined && theirs === 0) {
    throw new UnreadableFile(`has no invoice of “${only}” in ${customer?.name}`);
  }
  return {
    ledger: {
      invoice: days.invoice.values,
      due: days.due.values,
      paid: days.paid.values,
      amount: amounts.values,
      disputed: flags.values,
    },
    bad,
  };
}

/** Whether a column has a mark where something is so and nothing else: then nothing says no. */
function onlyMarks(survey: Survey, disputed: Column | undefined): boolean {
  const found = survey.columns[disputed?.index ?? -1];
  return found !== undefined && found.values.length === 1 && found.filled < survey.rows;
}

/** 1 for yes, 0 for no, NaN where nothing is said. */
function flag(cell: string | undefined, marks: boolean): number {
  if (cell === undefined) return NaN;
  if (isNothing(cell)) return marks ? 0 : NaN;
  if (marks) return 1;
  const said = flagOf(cell);
  return said === undefined ? NaN : Number(said);
}
