/** What a chart shows, as a table: a row per day, every cell a finished text. */
export interface ChartTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Days to list for a chart that ends at `last`: close together at first, then wider. */
export function tableDays(last: number): readonly number[] {
  const days = [0, 1, 2, 3, 5, 7, 10, 14, 20];
  for (let day = 30; day <= last; day += 10) days.push(day);
  return days.filter((day) => day <= last);
}
