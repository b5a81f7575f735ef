import { createSignal } from "solid-js";

/** What the help has: keys, the terms of the field, what the model leaves out, licences. */
export const HELP_PARTS = ["keys", "terms", "limits", "licences"] as const;
export type HelpPart = (typeof HELP_PARTS)[number];

const [part, setPart] = createSignal<HelpPart>();

/** The part of the help that is open, if any. */
export const helpPart = part;

/** Opens the help at a part, or at its first; closed by nothing. */
export function openHelp(at: HelpPart = "keys"): void {
  setPart(at);
}

export function closeHelp(): void {
  setPart(undefined);
}
