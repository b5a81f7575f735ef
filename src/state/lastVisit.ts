import type { Trouble, Drawer } from "../storage/Drawer.ts";

/** A state of the page: its address, and the words for which an address has no room. */
export interface Visit {
  readonly address: string;
  /** As it was kept: not yet checked. */
  readonly own: unknown;
}

/** What a browser keeps of the page. */
export interface Kept extends Visit {
  /** What the user had before the story, which is told now; absent outside it. */
  readonly back?: Visit | undefined;
  /** Works of the user's own that links have taken the place of, the newest first. */
  readonly asides: readonly Visit[];
}

/** Works that are kept beside the present one. */
const MOST_ASIDES = 5;

/** These with another before them, each once, as many as are kept. */
export function withAside(asides: readonly Visit[], visit: Visit): readonly Visit[] {
  const text = JSON.stringify(visit);
  const others = asides.filter((aside) => JSON.stringify(aside) !== text);
  return [visit, ...others].slice(0, MOST_ASIDES);
}

/** Raised when what was kept before can no longer be read. */
const FORMAT = 1;

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return value as Readonly<Record<string, unknown>>;
}

function visitIn(value: unknown): Visit | undefined {
  const record = asRecord(value);
  const address = record?.["address"];
  if (typeof address !== "string" || !address.startsWith("?")) return undefined;
  return { address, own: record?.["own"] };
}

function keptIn(value: unknown): Kept | undefined {
  const visit = visitIn(value);
  const record = asRecord(value);
  if (!visit || record?.["format"] !== FORMAT) return undefined;
  const given = record["asides"];
  const asides = Array.isArray(given) ? given.map(visitIn).filter((v) => v !== undefined) : [];
  const back = visitIn(record["back"]);
  return { ...visit, asides: asides.slice(0, MOST_ASIDES), ...(back && { back }) };
}

export interface LastVisit {
  /** What the page begins with; undefined where the address says it all. */
  readonly visit: (Visit & Pick<Kept, "back">) | undefined;
  /** The user's last work, if the page begins with something else. */
  readonly other: Visit | undefined;
  readonly asides: readonly Visit[];
  /** Whether something was kept that cannot be read. */
  readonly unreadable: boolean;
}

/**
 * What the page begins with. Without a query, with the last visit; with the query of this tab's or the
 * last visit's, with that, as after a reload; with any other, which is a link, as the link says.
 */
export function readLastVisit(
  search: string,
  tab: Drawer,
  shared: Drawer,
  isReload = false,
): LastVisit {
  const ofTab = tab.read();
  const ofAll = shared.read();
  const mine = ofTab && keptIn(ofTab.value);
  const last = ofAll && keptIn(ofAll.value);
  const unreadable = ofAll !== undefined && last === undefined;
  if (search === "") {
    const visit = last ?? mine;
    return { visit, other: undefined, asides: visit?.asides ?? [], unreadable };
  }
  // A change of the last moment is in the drawer before it is in the address that is loaded again.
  const again = isReload && mine ? mine : [mine, last].find((kept) => kept?.address === search);
  if (again) return { visit: again, other: undefined, asides: again.asides, unreadable: false };
  // Of a story that was being told, what the user had before it is the work.
  const other = last?.back ?? last;
  return { visit: undefined, other, asides: last?.asides ?? [], unreadable: false };
}

/** Keeps the state of the page for this tab and for the next visit; says why if it could not. */
export function keepVisit(kept: Kept, tab: Drawer, shared: Drawer): Trouble | undefined {
  const record = { format: FORMAT, ...kept };
  tab.write(record);
  return shared.write(record);
}
