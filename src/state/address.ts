import {
  CATALOGUE,
  isParameterId,
  LUCKS,
  MODEL_VERSION,
  readJson,
  type Luck,
} from "../../sims/index.ts";
import { DEFAULT_PAIR, readArmPair } from "../arms/ArmPair.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import { t } from "../i18n/t.ts";
import {
  DEFAULT_REPLICATIONS,
  DEFAULT_SEED,
  EMBEDS,
  HIDEABLE,
  HIGHEST_SEED,
  LONGEST_QUESTION,
  VIEWS,
  type Choices,
  type Embed,
  type Theme,
  type View,
} from "./Choices.ts";
import { OPEN_LINK } from "./classLink.ts";
import type { LinkProblem } from "./linkProblem.ts";
import { linkReader } from "./linkReader.ts";
import { orderedLocks } from "./locks.ts";
import { idOf, LONGEST_TITLE } from "./ownWords.ts";
import { presetInLink, type PresetName } from "./presetInLink.ts";
import { readStory, STORY } from "./story/steps.ts";
import { MOST_REPLICATIONS, readUntil, writeUntil, type Until } from "./until.ts";

/** Of which versions a link speaks, where they are others than this page's. */
export interface MadeWith {
  /** Version of the model, such as "0.3.1". */
  readonly model: string | undefined;
  /** Version of the preset, from 1. */
  readonly preset: number | undefined;
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
  const link = linkReader(search);
  const { read, readList } = link;
  const { preset, version } = presetInLink(link, presets, firstPreset);
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
  const locks = link
    .text("locks")
    .split(",")
    .filter((id) => id !== "");
  for (const id of locks.filter((name) => !isParameterId(name))) {
    link.refuse(
      "locks",
      id,
      () => t("link.name"),
      () => t("link.dropped"),
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
      link.has("embed") ? EMBEDS[0] : undefined,
      EMBEDS[0],
      () => t("link.view", { choices: EMBEDS.join(", ") }),
      (text) => EMBEDS.find((embed) => embed === text),
    ),
    hide: readList("hide", HIDEABLE, () => t("link.view", { choices: HIDEABLE.join(", ") })),
    fix: readList("fix", IDS, () => t("link.name")),
    only: link.has("only") ? readList("only", IDS, () => t("link.name")) : OPEN_LINK.only,
  };
  const model = read<string | undefined>(
    "model",
    undefined,
    MODEL_VERSION,
    () => t("link.model", { model: MODEL_VERSION }),
    (text) => (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : undefined),
  );
  const made = { model: model === MODEL_VERSION ? undefined : model, preset: version };
  return { choices, problems: link.problems, made };
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
