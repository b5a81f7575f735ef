/** What a world counts while it runs, besides what its cases' own records tell in the end. */
export const COUNTS = [
  "confirmationRefused",
  "declined",
  "decided",
  "withdrawn",
  "paidLate",
] as const;

export const count = Object.fromEntries(COUNTS.map((name, i) => [name, i])) as Readonly<
  Record<(typeof COUNTS)[number], number>
>;
