import { own } from "../../sims/index.ts";
import type { Summary, WorldRows } from "../../workers/protocol.ts";
import { bookOf } from "../export/data/bookOf.ts";
import { tablesInJson } from "../export/data/files/writeJson.ts";

/**
 * The tables of a JSON file of `export`, made again from what was run again; nothing for a file without tables. Only one that
 * holds all runs asks for `rows`.
 */
export async function tablesAgain(
  results: unknown,
  summary: Summary,
  rows: () => Promise<WorldRows>,
): Promise<{ readonly tables?: object }> {
  const tables = own(results, "tables");
  if (typeof tables !== "object" || tables === null) return {};
  const worlds = own(tables, "runs") === undefined ? undefined : await rows();
  return { tables: tablesInJson(bookOf(summary, "time", worlds)) };
}
