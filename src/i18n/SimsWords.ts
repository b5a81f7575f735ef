import type { Group } from "../../sims/index.ts";

/** What the model says in English, said in another language. */
export interface SimsWords {
  /** By id. */
  readonly parameters: Readonly<Record<string, readonly [label: string, help: string] | undefined>>;
  readonly measures: Readonly<
    Record<string, readonly [label: string, explanation: string] | undefined>
  >;
  readonly groups: Readonly<Record<Group, string>>;
  readonly units: Readonly<Record<string, string>>;
  /** What enumerations may be. */
  readonly choices: Readonly<Record<string, string>>;
  /** Names of states, delays, guards and messages. */
  readonly names: Readonly<Record<string, string>>;
  /** Titles, notes and sources that Daybook wrote itself; undefined for words of a user's own. */
  readonly ofPresets: (english: string) => string | undefined;
  /** Any sentence or name of the model; undefined where it is none. */
  readonly text: (english: string) => string | undefined;
}
