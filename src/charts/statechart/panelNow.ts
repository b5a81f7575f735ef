import type { Role } from "../../../sims/index.ts";
import type { ArmNow } from "./boardAt.ts";
import type { BoardRow } from "./boardLayout.ts";
import { heardBy } from "./boardText.ts";

/** What one machine shows at an instant: plain data, so that two instants can be told to be the same. */
export interface PanelNow {
  readonly state: string;
  /** States left before. */
  readonly visited: readonly string[];
  readonly taken: { readonly from: string; readonly to: string } | undefined;
  /** The last message it has just heard, in words, for a narrow board. */
  readonly heard: string;
}

export function panelNow(now: ArmNow, row: BoardRow, party: Role): PanelNow {
  return {
    state: now.states[party],
    visited: [...now.visited[party]],
    taken: now.taken[party],
    heard: heardBy(now, row, party),
  };
}
