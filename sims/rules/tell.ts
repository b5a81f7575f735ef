import { MESSAGES, type Message } from "../machines/names.ts";
import type { World } from "../world/World.ts";

const NUMBERS = Object.fromEntries(MESSAGES.map((name, i) => [name, i])) as Readonly<
  Record<Message, number>
>;

/** Leaves a message for a case, another's or the same; the runtime delivers it after this step. */
export function tell(w: World, c: number, message: Message): void {
  w.told = c;
  w.toldMessage = NUMBERS[message];
}
