/** What a key is about: the order in which the help lists them. */
export const KEY_GROUPS = ["page", "view", "charts", "sliders", "tables"] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

/** A shortcut of a part of the page, for as long as that part is there. */
export interface KeyBinding {
  /**
   * As `KeyboardEvent.key` names it ("?", "p", "ArrowLeft", "PageDown"), letters in lower case; "Shift+"
   * before a letter or a named key. Several that do the same stand in a list.
   */
  readonly key: string | readonly string[];
  /** What it does, in words. */
  readonly label: string;
  /** "view" unless said. */
  readonly group?: KeyGroup;
  /** Whether it would do something now; others of the same key are asked where it would not. */
  readonly when?: () => boolean;
  /** Without it the key is only listed: who has the focus hears it himself, as sliders and charts do. */
  readonly run?: (event: KeyboardEvent) => void;
}

/** The keys of a binding as a list. */
export function keysOf({ key }: KeyBinding): readonly string[] {
  return typeof key === "string" ? [key] : key;
}
