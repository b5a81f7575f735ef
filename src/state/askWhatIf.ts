import type { ParameterId } from "../../sims/index.ts";

/** What the view "What if" is asked about one value; its own `question.ts` reads it. */
export function askWhatIf(id: ParameterId): string {
  return `x=${id}`;
}
