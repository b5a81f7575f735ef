/** How well a value is known, best first. */
export const EVIDENCE = ["measured", "proxy", "published", "derived", "assumed"] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const GROUPS = [
  "Trade terms",
  "SME",
  "Core enterprise",
  "Bank",
  "Ledger and network",
  "Risks and shocks",
  "Rates and costs",
  "Run",
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * What a value looks like. `rate` is a simple annual rate as a fraction; `money` is in major units
 * of the scenario's currency; `hour` is an hour of the day 0 to 24; `weekdays` lists 1 (Monday) to
 * 7; `days` lists days of the simulated year from 0; `choice` is one of `choices`.
 */
export type ParameterKind =
  | "number"
  | "share"
  | "integer"
  | "rate"
  | "money"
  | "distribution"
  | "choice"
  | "hour"
  | "weekdays"
  | "days";

/** One value of a scenario that a user can set. */
export interface Parameter<Id extends string = string> {
  /** Dot path of the value in a scenario. */
  readonly id: Id;
  /** Plain name. */
  readonly label: string;
  /** Plain unit; of a distribution, the unit its durations default to. */
  readonly unit: string;
  readonly kind: ParameterKind;
  /** What a slider covers; of a distribution, its centre; of a list, its items. */
  readonly range: readonly [lo: number, hi: number];
  /** What a scenario may hold; at least as wide as `range`. */
  readonly limits: readonly [lo: number, hi: number];
  readonly step: number;
  readonly group: Group;
  /** Shown on the first page of controls. */
  readonly main: boolean;
  /** Evidence and source where a scenario names none of its own. */
  readonly evidence: Evidence;
  readonly source: string;
  /** The clock a duration runs on. */
  readonly clock?: "working" | "calendar";
  readonly choices?: readonly (string | number)[];
  /** Matters only from so many tiers of suppliers on; 1 unless said. */
  readonly fromTier: number;
  /** The one arm in which it matters; undefined where that is no single one, or the ledger's. */
  readonly arm?: "C";
  /** One sentence. */
  readonly help: string;
}

/** What every entry of the catalogue says for itself; the rest has defaults. */
export interface Entry {
  readonly label: string;
  readonly help: string;
  readonly range?: readonly [number, number];
  readonly limits?: readonly [number, number];
  readonly step?: number;
  readonly unit?: string;
  readonly main?: true;
  readonly group?: Group;
  readonly fromTier?: number;
  readonly arm?: "C";
}

const ASSUMED = "Assumed: a round figure, no published one is used.";

function build<const Id extends string>(
  id: Id,
  kind: ParameterKind,
  entry: Entry,
  defaults: {
    readonly group: Group;
    readonly unit: string;
    readonly range: readonly [number, number];
    readonly limits?: readonly [number, number];
    readonly step: number;
  },
): Parameter<Id> {
  const range = entry.range ?? defaults.range;
  return {
    id,
    kind,
    label: entry.label,
    help: entry.help,
    unit: entry.unit ?? defaults.unit,
    range,
    limits: entry.limits ?? defaults.limits ?? range,
    step: entry.step ?? defaults.step,
    group: entry.group ?? defaults.group,
    main: entry.main ?? false,
    fromTier: entry.fromTier ?? 1,
    ...(entry.arm && { arm: entry.arm }),
    evidence: "assumed",
    source: ASSUMED,
  };
}

/** Longest centre of a duration, in days: ten years. */
const LONGEST = 3650;

/** Makers of entries of one group. */
export function entriesOf(group: Group) {
  return {
    share: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "share", entry, { group, unit: "share", range: [0, 1], step: 0.01 }),

    rate: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "rate", entry, {
        group: "Rates and costs",
        unit: "per year",
        range: [0, 0.3],
        limits: [0, 1],
        step: 0.0025,
      }),

    money: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "money", entry, {
        group: "Rates and costs",
        unit: "currency",
        range: [0, 1000],
        limits: [0, 1e9],
        step: 5,
      }),

    integer: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "integer", entry, { group, unit: "count", range: [1, 50], step: 1 }),

    number: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "number", entry, { group, unit: "days", range: [0, 365], step: 1 }),

    hour: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "hour", entry, { group, unit: "hour of the day", range: [0, 24], step: 0.5 }),

    weekdays: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "weekdays", entry, { group, unit: "weekdays", range: [1, 7], step: 1 }),

    days: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "days", entry, { group, unit: "days of the year", range: [0, 1000], step: 1 }),

    working: <const Id extends string>(id: Id, entry: Entry): Parameter<Id> => ({
      ...build(id, "distribution", entry, {
        group,
        unit: "working days",
        range: [0, 30],
        limits: [0, LONGEST],
        step: 0.25,
      }),
      clock: "working",
    }),

    calendar: <const Id extends string>(id: Id, entry: Entry): Parameter<Id> => ({
      ...build(id, "distribution", entry, {
        group,
        unit: "days",
        range: [0, 120],
        limits: [0, LONGEST],
        step: 1,
      }),
      clock: "calendar",
    }),

    amount: <const Id extends string>(id: Id, entry: Entry) =>
      build(id, "distribution", entry, {
        group,
        unit: "currency",
        range: [1000, 500_000],
        limits: [0.01, 1e10],
        step: 1000,
      }),

    choice: <const Id extends string>(
      id: Id,
      choices: readonly (string | number)[],
      entry: Entry,
    ): Parameter<Id> => ({
      ...build(id, "choice", entry, {
        group,
        unit: "choice",
        range: [0, choices.length - 1],
        step: 1,
      }),
      choices,
    }),
  };
}
