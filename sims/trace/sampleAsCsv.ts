import { field } from "./csvField.ts";
import { isoInstant } from "./isoInstant.ts";
import type { LogCase } from "./sampleLog.ts";

const HEADER = "case_id,replication,invoice,tier,activity,state,resource,timestamp,day".split(",");

/**
 * Cases of a sample as CSV, a line for each event, in the columns that process-mining tools ask for: case,
 * activity, resource, time. `day` is the time in days from Monday 00:00, unrounded.
 */
export function sampleAsCsv(cases: readonly LogCase[]): string {
  const lines = cases.flatMap(({ id, replication, invoice, tier, rows }) =>
    rows.map(({ time, party, event, state }) =>
      [
        field(id),
        replication,
        invoice,
        tier,
        field(event),
        field(state),
        field(party),
        isoInstant(time),
        time,
      ].join(","),
    ),
  );
  return [HEADER.join(","), ...lines].join("\n");
}
