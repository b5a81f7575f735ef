/** What matters of a press. */
export type Press = Pick<
  KeyboardEvent,
  "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "isComposing"
>;

const SHIFT = "Shift+";

/** A letter, a digit, a sign: what WCAG 2.1.4 wants to be possible to switch off. */
export function isCharacter(key: string): boolean {
  return [...key].length === 1 && key !== " ";
}

/**
 * Whether a press is that of a key as bindings name it. Never with Ctrl, Alt or Meta, which belong to the
 * browser and to assistive technology. A sign such as ? needs Shift on some keyboards and none on others.
 */
export function isPressOf(press: Press, key: string): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return false;
  const wantsShift = key.startsWith(SHIFT);
  const name = wantsShift ? key.slice(SHIFT.length) : key;
  if (!wantsShift && isCharacter(name) && !isLetter(name)) return press.key === name;
  if (press.shiftKey !== wantsShift) return false;
  return isCharacter(name) ? press.key.toLowerCase() === name.toLowerCase() : press.key === name;
}

function isLetter(key: string): boolean {
  return key.toLowerCase() !== key.toUpperCase();
}
