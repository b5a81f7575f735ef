import type { Choices } from "../../state/Choices.ts";
import type { ChoicesStore } from "../../state/createChoices.ts";

/** What is personal stays with whoever makes a link. */
const PERSONAL = { theme: undefined, language: undefined, locks: [], present: false } as const;

/** The whole address of the page as it is, with another choice of some things. */
export function pageLink(
  choices: Pick<ChoicesStore, "addressWith">,
  part: Partial<Choices> = {},
): string {
  return `${pageAddress()}${choices.addressWith({ ...PERSONAL, ...part })}`;
}

/** Where the page is, without what was chosen on it. */
export function pageAddress(): string {
  return `${location.origin}${location.pathname}`;
}
