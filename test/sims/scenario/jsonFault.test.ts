import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEEPEST, jsonFault } from "../../../sims/scenario/jsonFault.ts";

/** Texts that are JSON but for a character taken away, put in or exchanged, and others. */
const nearlyJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom("", '"', "{", "]", ",", "\\", "0", "-", "e", " "))
  .map(([text, at, put]) => {
    const i = at % (text.length + 1);
    return text.slice(0, i) + put + text.slice(i + (at % 2));
  });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("jsonFault", () => {
  it("finds a fault in exactly the texts that JSON.parse refuses", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string({ unit: "binary" }), fc.json()), (text) => {
        const fault = jsonFault(text);
        // Repeated names and deep nesting are faults of ours.
        fc.pre(fault === undefined || fault.startsWith("is not JSON"));
        expect(fault === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["", "line 1, column 1: found the end of the file, expected a scenario, which begins with {"],
    ['{\n  "a": 1,\n  oops\n}', 'line 3, column 3: found "oops", expected a name in double quotes'],
    ['{"a" 1}', 'line 1, column 6: found "1", expected ":"'],
    ['{"a": 01}', 'line 1, column 8: found "1", expected "," or "}"'],
    ['{"a": .5}', 'line 1, column 7: found ".5", expected a value'],
    ['{"a": NaN}', 'line 1, column 7: found "NaN", expected a value'],
    ["[1,]", 'line 1, column 4: found "]", expected a value'],
    ['["a\nb"]', 'line 1, column 4: found "\\n", expected a closing double quote on the same line'],
    ['["\\x"]', 'line 1, column 3: found "\\\\", expected an escape such as \\n or \\u00e9'],
    ["{} {}", 'line 1, column 4: found "{", expected the end of the file'],
  ])("says where %j breaks off, what stands there and what would be right", (text, reason) => {
    expect(jsonFault(text)).toBe(`is not JSON: ${reason}`);
  });

  it("names what stands twice in an object", () => {
    expect(jsonFault('{"bank": 1,\n "bank": 2}')).toBe(
      'has a name twice: line 2, column 2: found "bank" again, expected each name once in an object',
    );
  });

  it(`bears ${DEEPEST} brackets inside each other and no more, be they twenty thousand`, () => {
    const nested = (n: number) => "[".repeat(n) + "]".repeat(n);
    expect(jsonFault(nested(DEEPEST))).toBeUndefined();
    for (const n of [DEEPEST + 1, 20_000]) {
      expect(jsonFault(nested(n))).toContain(`line 1, column ${DEEPEST + 1}: more than`);
    }
  });
});
