import { isCharacter } from "./pressed.ts";

/** Inputs that are no text: they use arrows and the space bar, and no characters. */
const NO_TEXT: ReadonlySet<string> = new Set(["range", "checkbox", "radio", "button", "color"]);

/** Roles of our own controls that walk by arrow keys. */
const WALKED =
  "[role=tab],[role=slider],[role=option],[role=menuitem],[role=treeitem],svg[tabindex]";

/** Whether the element that has the focus uses a key itself. */
export function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) {
    // Of keys that are no characters a radio button uses the arrows alone.
    if (target.type === "radio") return key.startsWith("Arrow") || key === " ";
    return !NO_TEXT.has(target.type) || !isCharacter(key);
  }
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  if (isCharacter(key)) return target.closest("[role=textbox],[role=combobox]") !== null;
  if (key === "Enter" || key === " ") return target.matches("a,button,summary,[role=button]");
  return target.matches(WALKED) || isScrolled(target);
}

/** A region that has the focus so that arrow keys may scroll it. */
function isScrolled(target: Element): boolean {
  return target.matches("[tabindex='0'][role=region],[tabindex='0'][role=group]");
}
