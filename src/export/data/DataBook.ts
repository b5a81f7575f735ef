import type { DataTable } from "./DataTable.ts";
import type { Citation } from "./citation.ts";

/** A property of an office file. */
export interface FileProperty {
  readonly name: string;
  readonly value: string;
}

/**
 * What it takes to compute a result again, ready to be put into any file: `name` is the key under which
 * Parquet keeps `text`, a JSON object in ASCII; `properties` are the same for office files.
 */
export interface CarriedRecord {
  readonly name: string;
  readonly text: string;
  readonly properties: readonly FileProperty[];
}

/** Everything that one file of data can say. */
export interface DataBook {
  readonly title: string;
  readonly citation: Citation;
  /** How the result came about, and what to know before it is used: name and text, line by line. */
  readonly about: readonly (readonly [name: string, text: string])[];
  /** The table that the file is about. */
  readonly main: DataTable;
  /** All tables that go with it, `main` among them. */
  readonly tables: readonly DataTable[];
  readonly record: CarriedRecord | undefined;
}
