import { expect, it } from "vitest";
import { printableText } from "../../../src/cli/printable.ts";
import { HOSTILE } from "../fixtures/hostile.ts";

it("gives a terminal nothing to obey, and leaves lines and words as they are", () => {
  expect(printableText("Title \u001b[2J\u0007 of a file\nnext line, façade 账本")).toBe(
    String.raw`Title \u001b[2J\u0007 of a file` + "\nnext line, façade 账本",
  );
  expect(printableText("\u007f\u009b31m")).toBe(String.raw`\u007f\u009b31m`);
  for (const text of HOSTILE) expect(printableText(text)).not.toMatch(/[^\P{Cc}\n]/u);
});
