import type { Choices } from "./Choices.ts";

/** How the page looks and behaves is no part of what is undone. */
const LOOKS = [
  "view",
  "auto",
  "theme",
  "language",
  "present",
  "embed",
  "hide",
  "fix",
  "only",
] as const satisfies readonly (keyof Choices)[];

/** Whether two values are written alike; the order of an object's own keys makes no difference. */
function alike(a: object, b: object): boolean {
  const text = (of: object) => JSON.stringify(Object.entries(of).sort(byKey));
  return a === b || text(a) === text(b);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Whether two choices ask for the same, however the page looks. */
export function sameChoices(a: Choices, b: Choices): boolean {
  return alike(a.changes, b.changes) && alike(rest(a), rest(b));
}

/** All that can be undone but the changes. */
function rest(choices: Choices): object {
  const looks: readonly string[] = LOOKS;
  return Object.fromEntries(
    Object.entries(choices).filter(([key]) => key !== "changes" && !looks.includes(key)),
  );
}

/** Choices from the history, with the looks of now; a step of the story has a view of its own. */
export function withLooks(choices: Choices, now: Choices): Choices {
  const { auto, theme, language, present, embed, hide, fix, only } = now;
  const { view } = choices.story === now.story ? now : choices;
  return { ...choices, view, auto, theme, language, present, embed, hide, fix, only };
}

/** What a change is about: those of one thing in quick succession are one step. */
export function keyOf(part: Partial<Choices>, before: Choices): string {
  const things = Object.keys(part).filter((key) => key !== "changes");
  const { changes } = part;
  if (changes !== undefined) {
    const ids = new Set([...Object.keys(changes), ...Object.keys(before.changes)]);
    things.push(...[...ids].filter((id) => changes[id] !== before.changes[id]));
  }
  return things.sort().join(" ");
}
