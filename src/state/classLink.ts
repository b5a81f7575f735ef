/** Parts of the page that a link can leave out, beside the views. */
export const PANELS = ["panel", "run", "tables"] as const;
export type Panel = (typeof PANELS)[number];

/** What a lecturer's link leaves out of the page, and which values it fixes. */
export interface ClassLink<Name extends string> {
  /** Parts and views that are left out. */
  readonly hide: readonly Name[];
  /** Values that cannot be changed. */
  readonly fix: readonly string[];
  /** The only values that can be changed; undefined for all that are not fixed. */
  readonly only: readonly string[] | undefined;
}

export const OPEN_LINK = { hide: [], fix: [], only: undefined } as const satisfies ClassLink<never>;

/** Whether a link fixes the value of a parameter. */
export function isFixedBy({ fix, only }: Omit<ClassLink<string>, "hide">, id: string): boolean {
  return fix.includes(id) || (only !== undefined && !only.includes(id));
}

/** Whether a link takes something away. */
export function isReduced({ hide, fix, only }: ClassLink<string>): boolean {
  return hide.length > 0 || fix.length > 0 || only !== undefined;
}

/** Names in a list of a link: those there are, in their own order and each once, and the others as given. */
export function readNames<Name extends string>(
  text: string,
  known: readonly Name[],
): { readonly names: readonly Name[]; readonly unknown: readonly string[] } {
  const given = text.split(",").filter((name) => name !== "");
  const wanted = new Set(given);
  return {
    names: known.filter((name) => wanted.has(name)),
    unknown: [...wanted].filter((name) => !known.some((of) => of === name)),
  };
}
