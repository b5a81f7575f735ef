import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const CONFIG = `${import.meta.dirname}/../../.dependency-cruiser.mjs`;
const TOOL = `${import.meta.dirname}/../../node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;

function cruise(folder: string): Cruise {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [TOOL, "--config", CONFIG, "--output-type", "json", "src", "sims", "workers"],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Cruise;
}

describe("the import rules", () => {
  it("are held against every source file of the repository", () => {
    const root = `${import.meta.dirname}/../..`;
    const found = cruise(root);
    const files = ["src", "sims", "workers"].flatMap((room) =>
      readdirSync(`${root}/${room}`, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith(".d.mts"))
        .map((path) => `${room}/${path.replaceAll("\\", "/")}`),
    );
    expect(files.length).toBeGreaterThan(0);
    const seen = new Set(found.modules.map((module) => module.source));
    expect(files.filter((path) => !seen.has(path))).toEqual([]);
  });

  it("catch each kind of violation, and allow types from inside the model", () => {
    const found = cruise(`${import.meta.dirname}/fixtures`);
    const caught = found.summary.violations.map((v) => `${v.rule.name}: ${v.from}`);
    expect([...new Set(caught)].sort()).toEqual([
      "charts-know-data-only: src/charts/curve/asksState.ts",
      "cli-not-page: src/state/asksCli.ts",
      "comlink-in-workers: src/state/asksComlink.ts",
      "d3-selection-in-pointer: src/charts/curve/asksSelection.ts",
      "feature-not-feature: src/features/one/asksOther.ts",
      "no-cycles: src/state/otherRing.ts",
      "sims-by-its-door: src/state/asksInside.ts",
      "sims-few-packages: sims/asksPackage.ts",
      "sims-no-node: sims/asksNode.ts",
      "sims-stands-alone: sims/asksWorkers.ts",
      "unresolved: src/state/asksNobody.mjs",
      "workers-not-src: workers/asksSrc.ts",
    ]);
  });
});
