import { writeAddress } from "../../state/address.ts";
import type { Choices, Embed, View } from "../../state/Choices.ts";

export interface EmbedChoice {
  readonly show: Embed;
  /** Whether versions, seed and replications are written down, so that the figures stay. */
  readonly frozen: boolean;
}

/** The query of a page to be shown within another page. */
export function embedAddress(
  choices: Choices,
  presetVersion: number,
  { show, frozen }: EmbedChoice,
): string {
  const { view, questions } = choices;
  const question = questions[view];
  const shown: Choices = {
    ...choices,
    embed: show,
    questions: question ? { [view]: question } : {},
    auto: true,
    locks: [],
    story: undefined,
    theme: undefined,
    present: false,
    hide: [],
    fix: [],
    only: undefined,
  };
  const query = new URLSearchParams(writeAddress(shown, presetVersion));
  if (frozen) {
    // What is left out elsewhere because it is the default is written down: defaults may change.
    query.set("arms", shown.arms.join());
    query.set("luck", shown.luck);
    if (!shown.until) query.set("runs", String(shown.replications));
  } else {
    query.set("preset", shown.preset);
    for (const name of ["model", "seed", "luck", "runs", "until"]) query.delete(name);
  }
  return `?${query.toString()}`;
}

/** Pixels that the two charts of Compare are high, each alone. */
const CHART = 750;
/** Pixels that a view is high in a frame 390 to 960 wide; long ones move in theirs. */
const LONG = 1300;
const HEIGHTS: Readonly<Partial<Record<View, number>>> = {
  compare: 1300,
  stages: 820,
  "what-if": 1520,
  parties: 820,
};

/** Pixels that a frame has to be high for what it shows. */
export function embedHeight(view: View, show: Embed): number {
  return show === "1" ? (HEIGHTS[view] ?? LONG) : CHART;
}

/** The HTML that shows an address within another page, so many pixels high. */
export function embedCode(address: string, title: string, height: number): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="${height}" style="border: 0"></iframe>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
