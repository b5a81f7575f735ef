export interface FoundEngine {
  readonly engine: string;
  /** Undefined where it is not installed. */
  readonly path: string | undefined;
  readonly install: string;
}
export const ENGINES: Readonly<Record<"chromium" | "firefox" | "jsc", FoundEngine>>;
export function missingEngines(): readonly string[];
