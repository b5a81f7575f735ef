import type { DateOrder } from "./dates.ts";

/** What a file is: invoices with their dates, events one a row, or cases one a row with their steps. */
export const KINDS = ["ledger", "events", "cases"] as const;
export type Kind = (typeof KINDS)[number];

/** What a column can be in a file of each kind; those with `many` can be several columns. */
export const ROLES = {
  ledger: ["invoice", "due", "paid", "amount", "customer", "disputed"],
  events: ["case", "activity", "time"],
  cases: ["start", "step", "count", "outcome", "work"],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;
export type Role = (typeof ROLES)[Kind][number];

export const MANY: readonly Role[] = ["step", "count", "work"];

/** How a file is read: what it is, which columns are what, and which number comes first in its dates. */
export interface Mapping {
  readonly kind: Kind;
  /** Names of columns by what they are; what is left out is not there. */
  readonly columns: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** For dates that can be read either way; undefined as long as nobody has said. */
  readonly order: DateOrder | undefined;
  /** Only the rows of this customer. */
  readonly only?: string;
  /** The day, in ISO, up to which invoices are known; the last date in the file unless said. */
  readonly asOf?: string;
}

/** The one column of a role. */
export function columnOf(mapping: Mapping, role: Role): string | undefined {
  return mapping.columns[role]?.[0];
}
