/** One row that was left out. */
export interface BadRow {
  readonly line: number;
  /** What is wrong with which value, and what would be right. */
  readonly reason: string;
}

/** Rows that were left out: how many, and the first of them. */
export interface BadRows {
  readonly count: number;
  readonly first: readonly BadRow[];
}

/** Rows that are kept for the list; the count goes on. */
export const MOST_LISTED = 1000;

export function createBadRows() {
  const first: BadRow[] = [];
  let count = 0;
  return {
    add(line: number, reason: string): void {
      count++;
      if (first.length < MOST_LISTED) first.push({ line, reason });
    },
    end: (): BadRows => ({ count, first }),
  };
}

export type BadRowList = ReturnType<typeof createBadRows>;

/** A cell as a reason shows it. */
export function shownCell(cell: string): string {
  return cell === "" ? "empty" : `"${cell.length > 40 ? `${cell.slice(0, 39)}…` : cell}"`;
}
