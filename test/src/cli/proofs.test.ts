import { describe, expect, it } from "vitest";
import { PROOFS } from "../../../sims/index.ts";
import { daybook } from "./daybook.ts";

describe("daybook proofs", () => {
  it("prints a line for every check, and ends well when all are met", () => {
    const { stdout, code } = daybook("proofs", "--json");
    const { checks, missed, results } = JSON.parse(stdout);
    expect({ code, missed }).toEqual({ code: 0, missed: 0 });
    expect(results).toHaveLength(checks);
    expect(new Set(results.map(({ id }: { id: string }) => id)).size).toBe(PROOFS.length);
  }, 300_000);
});
