import { h } from "../../i18n/help.ts";

/** What stands on keys that have a name, in any language. */
const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "Page Up",
  PageDown: "Page Down",
  Escape: "Esc",
};

/** A key of a binding as it is written on keyboards: "Shift+ArrowLeft" is Shift and ←. */
export function keyNames(key: string): readonly string[] {
  // A + of its own is no separator.
  return key.split(/(?<=.)\+(?=.)/).map(nameOf);
}

function nameOf(key: string): string {
  if (key === " ") return h("key.space");
  return CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
