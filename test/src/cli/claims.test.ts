import { describe, expect, it } from "vitest";
import { CLAIMS } from "../../../sims/index.ts";
import { daybook } from "./daybook.ts";

const ARGS = ["claims", "--runs", "20", "--seed", "3"];

describe("daybook claims", () => {
  const json = daybook(...ARGS, "--json", "--workers", "1");

  it("answers with one JSON object: every claim, its verdict and the numbers behind it", () => {
    expect(json).toMatchObject({ code: 0, stderr: "" });
    const told = JSON.parse(json.stdout);
    expect(told).toMatchObject({ model: expect.any(String), seed: 3, runs: 20 });
    expect(told.claims.map(({ id }: { id: string }) => id)).toEqual(CLAIMS.map(({ id }) => id));
    for (const claim of told.claims) {
      expect(["met", "missed", "notComparable"], claim.id).toContain(claim.status);
      if (claim.preset === null) {
        expect(claim).toMatchObject({ status: "notComparable", checks: [] });
      }
      for (const { mean, range90, met, claimed } of claim.checks) {
        const [lo, hi] = range90;
        expect(lo).toBeLessThanOrEqual(hi);
        expect(mean).not.toBeNull();
        const { from, to } = claimed;
        expect(met).toBe((to === null || lo <= to) && (from === null || hi >= from));
      }
    }
  });

  it("prints the same for people, with a tally, and ends well though claims are missed", () => {
    const { code, stdout } = daybook(...ARGS);
    expect(code).toBe(0);
    const { claims } = JSON.parse(json.stdout) as { claims: { status: string }[] };
    const missed = claims.filter(({ status }) => status === "missed").length;
    expect(missed).toBeGreaterThan(0);
    expect(stdout).toContain(`, ${missed} missed, `);
    for (const { id, title } of CLAIMS) expect(stdout).toContain(`${id}  ${title}: `);
    expect(stdout.match(/: MISSED$/gm)?.length).toBe(missed);
  });

  it("refuses replications that tell no range", () => {
    for (const runs of ["1", "501", "many"]) {
      const { code, stdout, stderr } = daybook("claims", "--runs", runs);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("expected a whole number from 20 to 500");
    }
  });

  it("gives its presets to the other commands, which do not list them", () => {
    const compared = daybook("compare", "claim-treds", "--arms", "C", "--runs", "20", "--json");
    expect(JSON.parse(compared.stdout).scenario).toMatchObject({ id: "claim-treds" });
    expect(daybook("presets").stdout).not.toContain("claim-");
    expect(daybook("compare", "claim-tred").stderr).toContain("did you mean claim-treds?");
  });
});
