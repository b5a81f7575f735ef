import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mappingOf, mappingText } from "../../../../src/features/data/mappingText.ts";
import { KINDS, MANY, ROLES, type Mapping, type Role } from "../../../../workers/data/Mapping.ts";
import type { ColumnSurvey, Survey } from "../../../../workers/data/Survey.ts";

const names = ["Due", "a=b&c", "Zahlung, am", "日付", "x y"];
const survey: Survey = {
  file: "f.csv",
  how: { format: "CSV" },
  rows: 1,
  columns: names.map((name) => ({ name }) as ColumnSurvey),
};

const mapping: fc.Arbitrary<Mapping> = fc.constantFrom(...KINDS).chain((kind) => {
  const roles: readonly Role[] = ROLES[kind];
  const columns = fc.record(
    Object.fromEntries(
      roles.map((role) => [
        role,
        fc.uniqueArray(fc.constantFrom(...names), {
          minLength: 1,
          maxLength: MANY.includes(role) ? 3 : 1,
        }),
      ]),
    ),
    { requiredKeys: [] },
  );
  return fc
    .record({
      columns,
      order: fc.constantFrom("dmy" as const, "mdy" as const, undefined),
      rest: fc.record({ only: fc.string(), asOf: fc.constant("2024-03-31") }, { requiredKeys: [] }),
    })
    .map(({ columns, order, rest }) => ({ kind, columns, order, ...rest }));
});

describe("a mapping in the address", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(mapping, (given) => {
        expect(mappingOf(mappingText(given), survey)).toEqual(given);
      }),
    );
  });

  it("is none for another file, or any other text", () => {
    expect(mappingOf("kind=ledger&due=Fällig", survey)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void mappingOf(text, survey)));
    expect(mappingOf("terms.days:30:120:21", survey)).toBeUndefined();
  });
});
