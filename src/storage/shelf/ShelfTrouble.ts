/**
 * Why the shelf is not kept in the browser: there is no database, or the browser forbids it; no room;
 * it does not answer, as when another program holds it; it is damaged; another tab has an older page
 * open that will not let go; a newer page has taken it over; or something else went wrong.
 */
export type ShelfTrouble =
  "forbidden" | "full" | "locked" | "broken" | "blocked" | "newer" | "failed";

/** An error with a reason that can be said in words. */
export class ShelfError extends Error {
  readonly trouble: ShelfTrouble;
  constructor(trouble: ShelfTrouble, cause?: unknown) {
    super(trouble, { cause });
    this.trouble = trouble;
  }
}

const BY_NAME: Readonly<Record<string, ShelfTrouble>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "forbidden",
  InvalidStateError: "forbidden",
  NotSupportedError: "forbidden",
  UnknownError: "broken",
  DataError: "broken",
  NotFoundError: "broken",
  NotReadableError: "broken",
};

/** The reason of whatever a database has thrown. */
export function troubleOf(error: unknown): ShelfTrouble {
  if (error instanceof ShelfError) return error.trouble;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return BY_NAME[name] ?? "failed";
}
