import { createContext, useContext, type Accessor } from "solid-js";
import type { Hideable } from "./Choices.ts";

/** How much of the page is shown. */
export interface Shown {
  /** Whether the page is shown to a room: large, and with few controls. */
  readonly present: Accessor<boolean>;
  /** Whether the page stands within another one, without what governs it. */
  readonly embedded?: boolean;
  /** Whether the link leaves out a part of the page, or a view. */
  readonly hides: (part: Hideable) => boolean;
  /** Whether the link fixes the value of a parameter. */
  readonly isFixed: (id: string) => boolean;
}

/** What stands alone shows everything. */
const everything: Shown = { present: () => false, hides: () => false, isFixed: () => false };

export const ShownContext = createContext<Shown>(everything);

/** How much of the page around a part is shown. */
export function useShown(): Shown {
  return useContext(ShownContext);
}
