import { readScenarioFile, tooLarge } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { t } from "../../i18n/t.ts";
import type { RefusedFile } from "./FileProblems.tsx";

/** The scenario in a file that the user has picked or dropped, or why there is none. Never rejects. */
export async function readFile(
  file: File,
): Promise<{ readonly scenario: Scenario } | { readonly refused: RefusedFile }> {
  const refuse = (reason: string): { readonly refused: RefusedFile } => {
    return { refused: { name: file.name, reason, problems: [] } };
  };
  // Asked first, so that a film is not read to its end.
  const large = tooLarge(file.size);
  if (large !== undefined) return refuse(large);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse(t("file.unreadable"));
  }
  const read = readScenarioFile(bytes);
  if (read.ok) return { scenario: read.scenario };
  return { refused: { name: file.name, reason: read.reason, problems: read.problems } };
}
