import { describe, expect, it } from "vitest";
import { isCharacter, isPressOf, type Press } from "../../../src/keys/pressed.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe("a press", () => {
  it("is that of a letter in either case, as Caps Lock makes it, but not with Shift", () => {
    expect(isPressOf(press("p"), "p")).toBe(true);
    expect(isPressOf(press("P"), "p")).toBe(true);
    expect(isPressOf(press("P", { shiftKey: true }), "p")).toBe(false);
    expect(isPressOf(press("P", { shiftKey: true }), "Shift+p")).toBe(true);
  });

  it("is that of a sign with or without Shift: keyboards differ", () => {
    expect(isPressOf(press("?", { shiftKey: true }), "?")).toBe(true);
    expect(isPressOf(press("?"), "?")).toBe(true);
    expect(isPressOf(press("/"), "?")).toBe(false);
  });

  it("of a named key asks for Shift exactly where the binding does", () => {
    expect(isPressOf(press("ArrowLeft"), "ArrowLeft")).toBe(true);
    expect(isPressOf(press("ArrowLeft", { shiftKey: true }), "ArrowLeft")).toBe(false);
    expect(isPressOf(press("ArrowLeft", { shiftKey: true }), "Shift+ArrowLeft")).toBe(true);
  });

  it.each(["ctrlKey", "altKey", "metaKey", "isComposing"] as const)("is never ours with %s", (by) =>
    expect(isPressOf(press("p", { [by]: true }), "p")).toBe(false),
  );

  it("is a character's if it is a letter, digit or sign, and not if it has a name", () => {
    expect(["a", "?", "3", "é", "码"].every(isCharacter)).toBe(true);
    expect(["Escape", "ArrowLeft", "F1", " "].some(isCharacter)).toBe(false);
  });
});
