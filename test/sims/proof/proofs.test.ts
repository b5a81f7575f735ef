import { describe, expect, it } from "vitest";
import { differing, withNobody } from "../../../sims/proof/exact/limits.ts";
import { judge, PROOF_KINDS, type Check, type Proof } from "../../../sims/proof/Proof.ts";
import { CHECK_COUNT, PROOFS, runProofs } from "../../../sims/proof/proofs.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { withValues } from "../../../sims/proof/smooth.ts";

/** An answer further off than this share of what is expected must be missed. */
const NOTICED = 0.3;

/** A busy machine is no failure. */
const PATIENCE = 300_000;

const every = PROOFS.flatMap((proof) => proof.checks.map((check) => ({ proof, check })));

/** The same check with another number expected of the same answer. */
function otherwise(proof: Proof, check: Check, expected: Check["expected"]): boolean {
  return judge(proof, { ...check, expected }).met;
}

describe("what is known exactly", () => {
  it.each(every)(
    "$proof.id $proof.name, by $check.by: $check.what",
    ({ proof, check }) => {
      const result = judge(proof, check);
      expect(result.met, `${String(result.value)} ± ${result.error}`).toBe(true);
      if (result.relation !== "equal") return;

      // And a wrong answer would have been noticed.
      const same = { ...check, ask: () => result };
      const size = Math.max(...[result.expected].flat().map(Math.abs));
      const off = size === 0 ? 1 : NOTICED * size;
      for (const wrong of [off, -off]) {
        const expected = [check.expected].flat().map((x) => x + wrong);
        expect(otherwise(proof, same, expected), `${String(expected)}`).toBe(false);
      }
    },
    PATIENCE,
  );

  it("has the seventeen closed forms, each with more vectors than one", () => {
    const ids = PROOFS.map(({ id }) => id);
    for (let n = 1; n <= 17; n++) expect(ids).toContain(`C${n}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, checks } of PROOFS) {
      if (/^C/.test(id)) expect(checks.length, id).toBeGreaterThan(1);
    }
    expect(PROOF_KINDS.every((kind) => PROOFS.some((proof) => proof.kind === kind))).toBe(true);
  });

  it("asks the model itself wherever it does not say that it is the formula only", () => {
    for (const { id, checks, note = "" } of PROOFS) {
      const isAsked = checks.some(({ by }) => by === "model");
      expect(isAsked, id).toBe(!note.startsWith("Formula only"));
    }
  });

  it("is asked one check at a time", () => {
    const first = runProofs().next();
    expect(first.value).toMatchObject({ id: "C1", met: true });
    expect(CHECK_COUNT).toBe(every.length);
  });
});

describe("a check", () => {
  const check: Check = {
    what: "a value",
    by: "model",
    expected: 10,
    digits: 2,
    unit: "",
    relation: "equal",
    ask: () => ({ value: 10.5, error: 0.1 }),
  };
  const proof: Proof = { id: "X", kind: "queue", name: "x", formula: "", checks: [check] };
  const met = (over: Partial<Check>) => judge(proof, { ...check, ...over }).met;

  it("is missed beyond 4 standard errors, of both values where both were simulated", () => {
    expect(met({})).toBe(false);
    expect(met({ ask: () => ({ value: 10.39, error: 0.1 }) })).toBe(true);
    expect(met({ expectedError: 0.1 })).toBe(true);
  });

  it("without an error is missed in the last digit that is known", () => {
    expect(met({ ask: () => ({ value: 10.006 }) })).toBe(false);
    expect(met({ ask: () => ({ value: 10.004 }) })).toBe(true);
  });

  it("of a direction is missed on the wrong side only", () => {
    expect(met({ relation: "atLeast" })).toBe(true);
    expect(met({ relation: "atMost" })).toBe(false);
  });

  it("is missed by a list of another length, and by no number", () => {
    expect(met({ expected: [10], ask: () => ({ value: [10, 10] }) })).toBe(false);
    expect(met({ ask: () => ({ value: NaN }) })).toBe(false);
    expect(met({ ask: () => ({ value: NaN, error: 1 }) })).toBe(false);
  });
});

describe("the limits", () => {
  it("are counted by invoices: with somebody on the ledger most of them differ", () => {
    const some = withValues(withNobody(classroom), { adoption: { banks: 1, suppliers: 1 } });
    const { value } = differing({ scenario: some, arms: ["T", "L"], apart: "operator" });
    expect(value).toBeGreaterThan(100);
  });
});
