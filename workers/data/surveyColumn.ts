import { dateOf, dateShape } from "./dates.ts";
import { flagOf, isNothing, numberOf, numberShape } from "./numbers.ts";
import type { ColumnDates, ColumnSurvey } from "./Survey.ts";

const EXAMPLES = 3;
const MOST_VALUES = 40;
/** Filled cells after which a column that is neither date nor number is left alone. */
const ENOUGH = 2000;
/** Share of cells that must be of a kind. */
const MOST_OF_THEM = 0.8;

/** Watches the cells of one column go by and says in the end what it holds. */
export function createColumnSurvey(name: string) {
  const examples: string[] = [];
  const values = new Map<string, number>();
  const dates = { plain: 0, dmy: 0, mdy: 0, either: 0 };
  const numbers = { plain: 0, ".": 0, ",": 0, either: 0 };
  let filled = 0;
  let flags = 0;
  let bareDates = 0;
  let dotted = 0;
  let whole = true;
  let largest = 0;
  let settled = false;
  let last = "";
  let lastAgain = 0;

  function count(cell: string, times: number): void {
    const date = dateShape(cell);
    if (date !== undefined) {
      dates[date] += times;
      if (date === "either" && cell.includes(".")) dotted += times;
      return;
    }
    const number = numberShape(cell);
    if (number !== undefined) {
      numbers[number] += times;
      if (dateOf(cell, "dmy") !== undefined) bareDates += times;
      const value = numberOf(cell, number === "," ? "," : ".") ?? 0;
      if (!Number.isInteger(value)) whole = false;
      largest = Math.max(largest, Math.abs(value));
    }
    if (flagOf(cell) !== undefined) flags += times;
  }

  return {
    add(cell: string): void {
      if (isNothing(cell)) return;
      filled++;
      if (examples.length < EXAMPLES && !examples.includes(cell)) examples.push(cell);
      if (values.size <= MOST_VALUES) values.set(cell, (values.get(cell) ?? 0) + 1);
      if (settled) return;
      if (cell === last) {
        lastAgain++;
        return;
      }
      if (lastAgain > 0) count(last, lastAgain);
      [last, lastAgain] = [cell, 1];
      if (filled === ENOUGH) {
        const known = sum(dates) + sum(numbers) + flags;
        settled = known < filled * 0.1;
      }
    },

    end(): ColumnSurvey {
      if (lastAgain > 0) count(last, lastAgain);
      lastAgain = 0;
      const dateCells = sum(dates);
      const numberCells = sum(numbers);
      const different = values.size <= MOST_VALUES;
      const kind =
        filled === 0
          ? "empty"
          : settled
            ? "text"
            : dateCells >= filled * MOST_OF_THEM
              ? "date"
              : flags >= filled * MOST_OF_THEM && values.size <= 3
                ? "flag"
                : numberCells >= filled * MOST_OF_THEM
                  ? "number"
                  : "text";
      return {
        name,
        kind,
        filled,
        examples,
        dates: ordered(dates, dotted),
        decimal:
          numbers["."] > 0 || numbers[","] > 0
            ? numbers["."] >= numbers[","]
              ? "."
              : ","
            : numbers.either > 0
              ? "undecided"
              : ".",
        maybeDates: kind === "number" && bareDates === numberCells,
        whole,
        largest,
        values: different ? [...values].sort((a, b) => b[1] - a[1]) : [],
      };
    },
  };
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, n) => all + n, 0);
}

/** Days and months with points between them are written day first everywhere. */
function ordered(
  { dmy, mdy, either }: Readonly<Record<"dmy" | "mdy" | "either", number>>,
  dotted: number,
): ColumnDates {
  if (dmy > 0 || mdy > 0) return dmy >= mdy ? "dmy" : "mdy";
  if (either === 0) return "plain";
  return dotted === either ? "dmy" : "undecided";
}
