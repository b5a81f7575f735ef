const FORMAT = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** A moment, in milliseconds since 1970, as date and time of day where the reader is. */
export function formatWhen(at: number): string {
  return FORMAT.format(at);
}
