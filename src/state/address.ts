import {
  CATALOGUE,
  isParameterId,
  LUCKS,
  MODEL_VERSION,
  readJson,
  type Luck,
} from "../../sims/index.ts";
import { DEFAULT_PAIR, readArmPair, type ArmPair } from "../arms/ArmPair.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import { t } from "../i18n/t.ts";
import { OPEN_LINK, PANELS, readNames, type ClassLink } from "./classLink.ts";
import { linkProblem, type LinkProblem } from "./linkProblem.ts";
import { orderedLocks } from "./locks.ts";
import { idOf, LONGEST_TITLE, type OwnWords } from "./ownWords.ts";
import { readStory, STORY } from "./story/steps.ts";
import { MOST_REPLICATIONS, readUntil, writeUntil, type Until } from "./until.ts";

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
const DEFAULT_REPLICATIONS = 200;
const DEFAULT_SEED = 7;
/** Characters that a view's question may have. */
export const LONGEST_QUESTION = 500;
/** Characters of a wrong value that are shown. */
const LONGEST_SHOWN = 60;
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

/** Of which versions a link speaks, where they are others than this page's. */
export interface MadeWith {
  /** Version of the model, such as "0.3.1". */
  readonly model: string | undefined;
  /** Version of the preset, from 1. */
  readonly preset: number | undefined;
}

/** How a preset is named in a link. */
export interface PresetName {
  readonly id: string;
  readonly version: number;
}

/** Whether a number can be a seed. */
export function isSeed(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= HIGHEST_SEED;
}

/** Whether the page runs so many replications. */
export function isReplications(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST_REPLICATIONS;
}

/** Reads a query string. What is missing gets its default; what is wrong too, and is listed. */
export function readAddress(
  search: string,
  presets: readonly PresetName[],
  firstPreset: string,
): {
  readonly choices: Choices;
  readonly problems: readonly LinkProblem[];
  readonly made: MadeWith;
} {
  const query = new URLSearchParams(search);
  const problems: LinkProblem[] = [];

  function read<A>(
    where: string,
    fallback: A,
    shown: string | (() => string),
    expected: () => string,
    parse: (text: string) => A | undefined,
  ): A {
    const given = query.get(where);
    if (given === null) return fallback;
    const value = parse(given);
    if (value !== undefined) return value;
    problems.push(linkProblem(where, shortened(given), expected, shown));
    return fallback;
  }

  let presetVersion: number | undefined;
  /** `europe-measured.2`, or the bare name for whatever version the page has. */
  function readPreset(text: string): string | undefined {
    const [id, version] = text.split(".");
    const preset = presets.find((p) => p.id === id);
    if (preset && version !== undefined && version !== String(preset.version)) {
      if (/^[1-9]\d{0,3}$/.test(version)) presetVersion = Number(version);
      else {
        const used = `${preset.id}.${preset.version}`;
        problems.push(linkProblem("preset", text, () => t("link.version"), used));
      }
    }
    return preset?.id;
  }

  /** The name that was perhaps meant, as links write it. */
  function presetLike(): string {
    const given = query.get("preset") ?? "";
    const meant = presets.find(({ id }) => given.startsWith(id)) ?? presets[0];
    return meant ? `${meant.id}.${meant.version}` : "";
  }
  const preset = read(
    "preset",
    firstPreset,
    firstPreset,
    () => t("link.preset", { example: presetLike() }),
    readPreset,
  );
  const changes = read(
    "changes",
    {},
    () => t("link.dropped"),
    () => t("link.changes"),
    parseObject,
  );
  const title = read<string | undefined>(
    "title",
    undefined,
    () => t("link.preset.title"),
    () => t("link.ownTitle", { n: String(LONGEST_TITLE) }),
    (text) => (text.length > 0 && text.length <= LONGEST_TITLE ? text : undefined),
  );
  const currency = read<string | undefined>(
    "currency",
    undefined,
    () => t("link.preset.currency"),
    () => t("link.currency"),
    (text) => (/^[A-Z]{3}$/.test(text) ? text : undefined),
  );
  /** A list of names; those that there are not are left out, and listed. */
  function readList<A extends string>(
    where: string,
    known: readonly A[],
    expected: () => string,
  ): readonly A[] {
    const { names, unknown } = readNames(query.get(where) ?? "", known);
    for (const given of unknown) {
      problems.push(linkProblem(where, shortened(given), expected, () => t("link.dropped")));
    }
    return names;
  }

  const locks = (query.get("locks") ?? "").split(",").filter((id) => id !== "");
  for (const id of locks.filter((name) => !isParameterId(name))) {
    problems.push(
      linkProblem(
        "locks",
        shortened(id),
        () => t("link.name"),
        () => t("link.dropped"),
      ),
    );
  }
  const choices: Choices = {
    preset,
    changes,
    own:
      title === undefined
        ? undefined
        : {
            id: idOf(title),
            title,
            note: undefined,
            currency,
            sources: undefined,
            values: changes,
          },
    locks: orderedLocks(locks),
    arms: read("arms", DEFAULT_PAIR, DEFAULT_PAIR.join(), () => t("link.arms"), readArmPair),
    seed: read(
      "seed",
      DEFAULT_SEED,
      String(DEFAULT_SEED),
      () => t("link.seed"),
      (text) => (/^\d+$/.test(text) && isSeed(Number(text)) ? Number(text) : undefined),
    ),
    luck: read<Luck>(
      "luck",
      "common",
      "common",
      () => t("link.luck"),
      (text) => LUCKS.find((luck) => luck === text),
    ),
    replications: read(
      "runs",
      DEFAULT_REPLICATIONS,
      String(DEFAULT_REPLICATIONS),
      () => t("link.runs", { most: String(MOST_REPLICATIONS) }),
      (text) => (/^\d{1,6}$/.test(text) && isReplications(Number(text)) ? Number(text) : undefined),
    ),
    until: read<Until | undefined>(
      "until",
      undefined,
      () => t("link.dropped"),
      () => t("link.until"),
      readUntil,
    ),
    view: read<View>(
      "view",
      VIEWS[0],
      VIEWS[0],
      () => t("link.view", { choices: VIEWS.join(", ") }),
      (text) => VIEWS.find((view) => view === text),
    ),
    story: read<number | undefined>(
      "story",
      undefined,
      () => t("link.dropped"),
      () => t("link.story", { n: String(STORY.length) }),
      readStory,
    ),
    questions: Object.fromEntries(
      VIEWS.flatMap((view) => {
        const text = read<string | undefined>(
          `ask.${view}`,
          undefined,
          () => t("link.dropped"),
          () => t("link.question", { n: String(LONGEST_QUESTION) }),
          (given) => (given.length <= LONGEST_QUESTION ? given : undefined),
        );
        return text ? [[view, text] as const] : [];
      }),
    ),
    auto: read("auto", true, "1", () => t("link.auto"), readSwitch),
    theme: read<Theme | undefined>(
      "theme",
      undefined,
      () => t("link.dropped"),
      () => t("link.theme"),
      (text) => (text === "light" || text === "dark" ? text : undefined),
    ),
    language: read<Language | undefined>(
      "lang",
      undefined,
      () => t("link.dropped"),
      () => t("link.lang"),
      (text) => LANGUAGES.find((language) => language === text),
    ),
    present: read("present", false, "0", () => t("link.auto"), readSwitch),
    embed: read<Embed | undefined>(
      "embed",
      query.has("embed") ? EMBEDS[0] : undefined,
      EMBEDS[0],
      () => t("link.view", { choices: EMBEDS.join(", ") }),
      (text) => EMBEDS.find((embed) => embed === text),
    ),
    hide: readList("hide", HIDEABLE, () => t("link.view", { choices: HIDEABLE.join(", ") })),
    fix: readList("fix", IDS, () => t("link.name")),
    only: query.has("only") ? readList("only", IDS, () => t("link.name")) : OPEN_LINK.only,
  };
  const model = read<string | undefined>(
    "model",
    undefined,
    MODEL_VERSION,
    () => t("link.model", { model: MODEL_VERSION }),
    (text) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : undefined),
  );
  const made = { model: model === MODEL_VERSION ? undefined : model, preset: presetVersion };
  return { choices, problems, made };
}

/** Every parameter, in the order of the catalogue. */
const IDS = CATALOGUE.map(({ id }) => id);

function readSwitch(text: string): boolean | undefined {
  return text === "1" || text === "0" ? text === "1" : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  const read = readJson(text);
  if (!read.ok) return undefined;
  const { value } = read;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}

/** A value of a link as it is shown: a link may hold a book. */
export function shortened(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`;
}

/**
 * The query string of some choices, always in the same order; what is default is left out. It says with
 * which versions of preset and model it was made, so that whoever opens it later learns what has changed.
 */
export function writeAddress(choices: Choices, presetVersion: number): string {
  const query = new URLSearchParams({
    view: choices.view,
    preset: `${choices.preset}.${presetVersion}`,
  });
  const changes = Object.entries(choices.changes);
  if (changes.length > 0) query.set("changes", JSON.stringify(Object.fromEntries(changes)));
  if (choices.own) {
    query.set("title", choices.own.title);
    if (choices.own.currency) query.set("currency", choices.own.currency);
  }
  if (choices.locks.length > 0) query.set("locks", choices.locks.join());
  const arms = choices.arms.join();
  if (arms !== DEFAULT_PAIR.join()) query.set("arms", arms);
  query.set("seed", String(choices.seed));
  if (choices.luck !== "common") query.set("luck", choices.luck);
  if (choices.replications !== DEFAULT_REPLICATIONS) {
    query.set("runs", String(choices.replications));
  }
  if (choices.until) query.set("until", writeUntil(choices.until));
  for (const view of VIEWS) {
    const question = choices.questions[view];
    if (question) query.set(`ask.${view}`, question);
  }
  if (choices.story !== undefined) query.set("story", String(choices.story));
  if (!choices.auto) query.set("auto", "0");
  if (choices.theme) query.set("theme", choices.theme);
  if (choices.language) query.set("lang", choices.language);
  if (choices.present) query.set("present", "1");
  if (choices.hide.length > 0) query.set("hide", choices.hide.join());
  if (choices.fix.length > 0) query.set("fix", choices.fix.join());
  if (choices.only) query.set("only", choices.only.join());
  if (choices.embed) query.set("embed", choices.embed);
  query.set("model", MODEL_VERSION);
  return `?${query.toString()}`;
}
