import type { ArmNow } from "./boardAt.ts";
import type { BoardArm } from "./boardLayout.ts";

/** An arm on the board, and what its machines show now. */
export interface BoardArmNow extends BoardArm {
  readonly now: ArmNow;
  /** Beneath the arm's name, in short lines: the day, the money so far. */
  readonly notes: readonly string[];
}
