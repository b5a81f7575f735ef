import type { Result } from "../../../sims/index.ts";

/** Name of the file that the report of a result is saved in. */
export function reportName({ scenario, seed }: Pick<Result, "scenario" | "seed">): string {
  return `daybook-report-${scenario.id}-seed-${seed}.html`;
}
