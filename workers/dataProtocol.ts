import type { Finding } from "../sims/fit.ts";
import type { DataRead, Questions } from "./data/DataSession.ts";
import type { Mapping } from "./data/Mapping.ts";
import type { Survey } from "./data/Survey.ts";

/** What the worker offers: one file each. Nothing is cancelled in it: it is ended. */
export interface DataApi {
  survey(file: File, onBytes: (bytes: number) => void): Promise<Survey>;
  read(mapping: Mapping, onBytes: (bytes: number) => void): Promise<DataRead>;
  ask(questions: Questions): readonly Finding[];
}

/** A file of the user's on a worker of its own. Calls reject with a reason that goes on from its name, and with an AbortError once it is closed. */
export interface DataFile {
  survey(onBytes: (bytes: number) => void): Promise<Survey>;
  read(mapping: Mapping, onBytes: (bytes: number) => void): Promise<DataRead>;
  ask(questions: Questions): Promise<readonly Finding[]>;
  /** Ends the worker, whatever it is at. */
  close(): void;
}
