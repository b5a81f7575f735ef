import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyChanges, presetById, serialiseScenario } from "../../../sims/index.ts";
import { classroom } from "../../../sims/scenario/presets/classroom.ts";
import { daybook } from "./daybook.ts";

describe("the command line", () => {
  it("lists the presets, for people and as JSON", () => {
    expect(daybook("presets").stdout).toMatch(/^classroom +\S/m);
    const presets: { id: string }[] = JSON.parse(daybook("presets", "--json").stdout);
    expect(presets.map(({ id }) => id)).toContain("europe-measured");
  });

  it("prints a JSON Schema", () => {
    const schema = JSON.parse(daybook("schema").stdout);
    expect(schema.$schema).toContain("json-schema.org");
    expect(Object.keys(schema.properties)).toContain("trade");
  });

  it("finds a preset written to a file valid", () => {
    const folder = mkdtempSync(join(tmpdir(), "daybook-"));
    const path = join(folder, "classroom.json");
    writeFileSync(path, `\uFEFF${JSON.stringify(presetById("classroom")?.scenario)}`);
    expect(daybook("validate", path)).toMatchObject({ code: 0, stderr: "" });
    rmSync(folder, { recursive: true });
  });

  it("compares a scenario of one's own from a file, as the preset with its changes", () => {
    const changed = applyChanges(classroom, { "trade.terms": 30 });
    if (!changed.ok) throw new Error("expected a change that can be used");
    const folder = mkdtempSync(join(tmpdir(), "daybook-"));
    const path = join(folder, "my-bank.daybook.json");
    writeFileSync(
      path,
      serialiseScenario({ ...changed.scenario, id: "my-bank", title: "My bank" }),
    );
    const options = ["--runs", "20", "--json"];
    const own = JSON.parse(daybook("compare", path, ...options).stdout);
    const set = ["--set", "trade.terms=30"];
    const preset = JSON.parse(daybook("compare", "classroom", ...set, ...options).stdout);
    expect(own.scenario.title).toBe("My bank");
    expect(own.arms).toEqual(preset.arms);
    expect(own.difference).toEqual(preset.difference);
    rmSync(folder, { recursive: true });
  });

  it("logs one replication, the same from both runtimes", () => {
    const args = ["log", "classroom", "--run", "3", "--arm", "L"];
    const kernel = daybook(...args);
    expect(kernel).toMatchObject({ code: 0, stderr: "" });
    expect(kernel.stdout).toMatch(/^time,case,tier,party,event,state\n[\d.]+,0,1,sme,/);
    expect(daybook(...args, "--runtime", "reference").stdout).toBe(kernel.stdout);
  });

  it("logs as XES: a trace for each case, dated from a Monday", () => {
    const { stdout } = daybook("log", "classroom", "--run", "0", "--format", "xes");
    expect(stdout).toMatch(/^<\?xml/);
    expect(stdout.match(/<trace>/g)?.length).toBe(stdout.match(/<\/trace>/g)?.length);
    expect(stdout).toMatch(/key="time:timestamp" value="2024-01-\d\dT/);
  });

  it("logs deeper tiers under the invoice that their chain goes back to", () => {
    const args = ["log", "classroom", "--run", "0", "--set", "chain.tiers=2"];
    const rows = daybook(...args)
      .stdout.split("\n")
      .map((line) => line.split(",").slice(1, 3).join("."));
    expect(rows).toContain("12.1");
    expect(rows).toContain("12.2");
    const { stdout } = daybook(...args, "--format", "xes");
    expect(stdout).toContain('<string key="concept:name" value="12"/>');
    expect(stdout).toContain('<string key="concept:name" value="12.2"/>');
  });

  it("logs a sample of several replications, every case under a name of its own", () => {
    const args = ["log", "classroom", "--runs", "0-2", "--sample", "20"];
    const { code, stdout, stderr } = daybook(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const ids = new Set(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split(",")[0]),
    );
    expect([...ids].slice(0, 3)).toEqual(["case_id", "R0-0", "R0-20"]);
    expect(ids).toContain("R2-20");
    const xes = daybook(...args, "--format", "xes").stdout;
    expect(xes.match(/<trace>/g)).toHaveLength(ids.size - 1);
    expect(daybook(...args, "--format", "xes", "--runtime", "reference").stdout).toBe(xes);
  });

  it("shows its help", () => {
    for (const args of [["help"], ["--help"], ["compare", "--help"]]) {
      const { code, stdout } = daybook(...args);
      expect(code).toBe(0);
      expect(stdout).toContain("daybook compare PRESET_OR_FILE");
    }
  });
});
