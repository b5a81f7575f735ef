import { describe, expect, it } from "vitest";
import { applyChanges, presetById } from "../../../../sims/index.ts";
import { citationOf } from "../../../../src/export/data/citation.ts";
import { publish } from "../../../../src/i18n/zh/publish.ts";
import { readingLines, type ReadableFormat } from "../../../../src/export/data/readingLines.ts";
import { withChanges } from "../../../fixtures/withChanges.ts";
import { oneTier } from "../../../gallery/data/results.ts";

const DIGEST = "0123456789abcdef".repeat(4);
const preset = presetById("europe-measured")!;
const cited = (scenario: typeof preset.scenario) => citationOf({ ...oneTier(), scenario }, DIGEST);

describe("how to cite a result", () => {
  it("names preset and version, arms, seed, replications, digest and licence, and no date", () => {
    const { text } = cited(preset.scenario);
    expect(text).toMatch(
      /^The Daybook authors: “Europe, as measured” \(preset europe-measured, version \d+\)\. Simulated with Daybook \d+\.\d+\.\d+, model \d+\.\d+\.\d+; arms T and L, seed 7, 40 replications; digest 0123456789ab\. CC BY 4\.0\.$/,
    );
  });

  it("says what was changed in the preset, by name or number", () => {
    const two = withChanges(preset.scenario, { "bank.fee": 0.01, "trade.volume": 50 });
    expect(cited(two).text).toContain("changed in trade.volume, bank.fee)");
    const many = [
      "bank.fee",
      "bank.rate",
      "ledger.fee",
      "ledger.rate",
      "sme.defaultRate",
      "sme.fallbackRate",
    ];
    const changed = applyChanges(
      preset.scenario,
      Object.fromEntries(many.map((id) => [id, 0.0123])),
    );
    expect(changed.ok && cited(changed.scenario).text).toMatch(
      /changed in (\S+, ){4}\S+ and 1 more\)/,
    );
  });

  it("calls a scenario of the user's own its own", () => {
    const own = { ...preset.scenario, id: "my-bank", title: "My bank" };
    expect(cited(own).text).toContain("“My bank” (a scenario of its own, my-bank)");
  });

  it("keeps a title from being a command of TeX or the end of an entry", () => {
    const { bibtex } = cited({ ...preset.scenario, title: "100 % \\input{x} }\n@misc{y," });
    expect(bibtex).toContain(
      "title = {{``100 \\% \\textbackslash{}input\\{x\\} \\} @misc\\{y,'' (preset europe-measured",
    );
    expect(bibtex.match(/^@/gm)).toHaveLength(1);
  });
});

describe("lines that read a file", () => {
  it("name the file as the language writes texts", () => {
    for (const format of ["csv", "xlsx", "parquet", "json", "zip"] satisfies ReadableFormat[]) {
      for (const { language, code } of readingLines(format, `it's "x".${format}`, "runs")) {
        if (language === "R" || language === "Python")
          expect(code).toContain(`"it's \\"x\\".${format}"`);
        if (language === "DuckDB") expect(code).toContain(`'it''s "x".${format}'`);
      }
    }
  });

  it("name the table that is meant, in files that hold several", () => {
    for (const format of ["json", "zip"] as const) {
      for (const { code } of readingLines(format, `a.${format}`, "cost-curve")) {
        expect(code).toContain('"cost-curve');
      }
    }
  });

  it("say in English in a file, in the language of the page on the page, what is no code", () => {
    const inEnglish = readingLines("xlsx", "a.xlsx", "runs").at(-1);
    expect(inEnglish?.code).toBe("Open the file; the numbers are on the sheet Data.");
    const chinese = readingLines("csv", "a.csv", "runs", (of) => publish[of]);
    const excel = chinese.find(({ language }) => language === "Excel")?.code;
    expect(excel).toMatch(/^“数据”>“从文本\/CSV”.*或用查询：\nlet\n/);
  });
});
