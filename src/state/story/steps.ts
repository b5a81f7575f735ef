/** How a step of the story is answered: with a number, with one of several answers, or by trying. */
export type StoryAsks = "number" | "choice" | "try";

export interface StoryStep {
  readonly id: string;
  /** The state of the page, as an address has it: view, scenario, seed, what the view is asked. */
  readonly state: string;
  readonly asks: StoryAsks;
  /** Whether the view shows what is asked: it is then covered until the answer is revealed. */
  readonly covers: boolean;
}

/** Suppliers on the ledger where the story asks whether it also saves money: too few for that. */
const FEW_JOINED = JSON.stringify({ "adoption.suppliers": 0.3 });

/** Nobody has joined yet, and nothing is digital: both arms are the same, and the paper's days tell nothing of the ledger's. */
const NOBODY = JSON.stringify({ "adoption.suppliers": 0, "adoption.digitisation": 0 });

/**
 * The story for who has never seen a receivable: each step is a state of the page. Its texts, and what
 * is measured of the page's result, are in `features/story`.
 */
export const STORY = [
  {
    id: "wait",
    state: `view=follow&preset=classroom&changes=${encodeURIComponent(NOBODY)}&seed=7`,
    asks: "number",
    covers: true,
  },
  {
    id: "where",
    state: `view=stages&preset=classroom&changes=${encodeURIComponent(NOBODY)}&seed=7`,
    asks: "choice",
    covers: true,
  },
  {
    id: "ledger",
    state: "view=follow&preset=classroom&seed=7",
    asks: "number",
    covers: true,
  },
  {
    id: "thousands",
    state: "view=compare&preset=europe-measured&seed=7",
    asks: "number",
    covers: true,
  },
  {
    id: "money",
    state: `view=compare&preset=europe-measured&changes=${encodeURIComponent(FEW_JOINED)}&seed=7`,
    asks: "choice",
    covers: true,
  },
  {
    id: "yours",
    state: `view=compare&preset=europe-measured&changes=${encodeURIComponent(FEW_JOINED)}&seed=7`,
    asks: "try",
    covers: false,
  },
] as const satisfies readonly StoryStep[];

export type StoryId = (typeof STORY)[number]["id"];

/** A step by its number, from 1; undefined for none. */
export function storyStep(number: number | undefined): (typeof STORY)[number] | undefined {
  return number === undefined ? undefined : STORY[number - 1];
}

/** A step's number as a link has it; undefined for what is none. */
export function readStory(text: string): number | undefined {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return storyStep(number) && number;
}

/**
 * A query with what its step of the story has. A link that names a preset says all there is to say, as
 * every address of the page does; one that does not, such as `?story=2&lang=zh`, gets the step's state.
 */
export function withStory(search: string): string {
  const query = new URLSearchParams(search);
  const step = storyStep(readStory(query.get("story") ?? ""));
  if (!step || query.has("preset")) return search;
  for (const [key, value] of new URLSearchParams(step.state)) {
    if (!query.has(key)) query.set(key, value);
  }
  return `?${query.toString()}`;
}
