import type { Component } from "solid-js";
import { readScenarioFile, tooLarge } from "../../../sims/index.ts";
import type { Scenario } from "../../../sims/scenario/Scenario.ts";
import { t } from "../../i18n/t.ts";
import type { Recalled } from "../../state/takenScenario.ts";
import type { RefusedFile } from "./FileProblems.tsx";

/** What a file that can be opened holds. */
export interface OpenedFile {
  readonly scenario: Scenario;
  /** What an exported result says beside its scenario; a scenario file says nothing of it. */
  readonly looks?: Recalled;
  /** What has to be known of an exported result that is open again, if anything. */
  readonly Notice?: Component<{ readonly onClose: () => void }> | undefined;
}

export type FileRead = OpenedFile | { readonly refused: RefusedFile };

/** The scenario in a file that the user has picked or dropped, or in an exported result, or why there is none. Never rejects. */
export async function readFile(file: File): Promise<FileRead> {
  const refuse = (reason: string): FileRead => {
    return { refused: { name: file.name, reason, problems: [] } };
  };
  try {
    const read = await readScenario(file);
    if ("scenario" in read) return read;
    // Loaded when it is needed: the page starts without it.
    const { readExport } = await import("./readExport.tsx");
    return (await readExport(file)) ?? read;
  } catch {
    return refuse(t("file.unreadable"));
  }
}

async function readScenario(file: File): Promise<FileRead> {
  // Asked first, so that a film is not read to its end.
  const large = tooLarge(file.size);
  if (large !== undefined) return { refused: { name: file.name, reason: large, problems: [] } };
  const read = readScenarioFile(new Uint8Array(await file.arrayBuffer()));
  if (read.ok) return { scenario: read.scenario };
  return { refused: { name: file.name, reason: read.reason, problems: read.problems } };
}
