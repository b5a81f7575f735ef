import type { Luck } from "../../sims/index.ts";
import type { ArmPair } from "../arms/ArmPair.ts";
import type { Language } from "../i18n/language.ts";
import { PANELS, type ClassLink } from "./classLink.ts";
import type { OwnWords } from "./ownWords.ts";
import type { Until } from "./until.ts";

/** The views there are, in the order of the switch; the first is home. */
export const VIEWS = [
  "compare",
  "stages",
  "follow",
  "what-if",
  "matters",
  "parties",
  "runs",
  "data",
  "model",
] as const;
export type View = (typeof VIEWS)[number];
export type Theme = "light" | "dark";
/** All that a link can leave out. */
export const HIDEABLE = [...PANELS, ...VIEWS] as const;
export type Hideable = (typeof HIDEABLE)[number];
/** Numbers of replications that the page offers; a link may ask for any from 1 to the most. */
export const REPLICATIONS = [100, 200, 400, 1000] as const;
export const DEFAULT_REPLICATIONS = 200;
export const DEFAULT_SEED = 7;
/** Characters that a view's question may have. */
export const LONGEST_QUESTION = 500;
export const HIGHEST_SEED = 2 ** 32 - 1;

/** What a page within another page shows: a whole view, or one of the two charts of Compare. */
export const EMBEDS = ["1", "time", "cost"] as const;
export type Embed = (typeof EMBEDS)[number];

export type Questions = Readonly<Partial<Record<View, string>>>;

/** What the user chose, and all that the address holds. */
export interface Choices extends ClassLink<Hideable> {
  readonly preset: string;
  /** Values that differ from the preset's, by parameter. */
  readonly changes: Readonly<Record<string, unknown>>;
  /** Words of a scenario of the user's own; the address holds title and currency only. */
  readonly own: OwnWords | undefined;
  /** Values that stay whatever preset is chosen, in the order of the catalogue. */
  readonly locks: readonly string[];
  readonly arms: ArmPair;
  readonly seed: number;
  /** Whether both arms have the same luck, or each its own. */
  readonly luck: Luck;
  readonly replications: number;
  /** Run until differences are known that exactly, instead of a number of replications. */
  readonly until: Until | undefined;
  readonly view: View;
  /** The step of the story that is told, from 1; undefined outside it. */
  readonly story: number | undefined;
  /**
   * What each view was asked, in its own words (`terms.days:30:120:21`), as `ask.` and its name in
   * the address; a view without an entry asks what it asks by default. The view itself reads it.
   */
  readonly questions: Questions;
  /** Whether a change runs at once. */
  readonly auto: boolean;
  /** Undefined follows the system. */
  readonly theme: Theme | undefined;
  /** Undefined follows the browser, so that a link that says nothing is read by all in their own language. */
  readonly language: Language | undefined;
  /** Whether the page is shown to a room: large, and with few controls. */
  readonly present: boolean;
  /** What is shown within another page, with nothing around it; undefined for the page itself. */
  readonly embed: Embed | undefined;
}
