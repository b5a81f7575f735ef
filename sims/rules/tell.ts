import { WORLD_MESSAGES, type WorldMessage } from "../machines/names.ts";
import type { World } from "../world/World.ts";

const NUMBERS = Object.fromEntries(
  WORLD_MESSAGES.map(({ message }, i) => [message, i]),
) as Readonly<Record<WorldMessage, number>>;

/** Leaves a message for a case, another's or the same; the runtime delivers it after this step. */
export function tell(w: World, c: number, message: WorldMessage): void {
  w.told = c;
  w.toldMessage = NUMBERS[message];
}
