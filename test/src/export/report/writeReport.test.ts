import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { digest, type Result } from "../../../../sims/index.ts";
import { readRecord } from "../../../../src/export/record/readRecord.ts";
import { recordOf } from "../../../../src/export/record/ReproductionRecord.ts";
import { RESULT_ID } from "../../../../src/export/report/reportData.ts";
import { reportFile } from "../../../../src/export/report/reportFile.ts";
import { writeReport, type ReportParts } from "../../../../src/export/report/writeReport.ts";
import { fakeResult } from "../../fixtures/fakeResult.ts";
import { HOSTILE } from "../record/records.ts";

const PARTS: ReportParts = { script: "show();", style: "p{}" };

function called(title: string): Result {
  const result = fakeResult({ tiers: 2 });
  return { ...result, scenario: { ...result.scenario, title, note: title } };
}

function written(result: Result, parts = PARTS, page?: string): string {
  const record = recordOf({ result, digest: digest(result) }, "?view=compare");
  return writeReport({ result, record, ...(page !== undefined && { page }) }, parts);
}

/** Every tag of a page as a browser's parser sees it: elements of scripts and styles hold text alone. */
function tagsOf(html: string): readonly string[] {
  const outside = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, "$1");
  return [...outside.matchAll(/<(\w+)/g)].map(([, name]) => name ?? "");
}

/** The texts of a page's scripts, data among them. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, text]) => text ?? "");
}

const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

describe("a report's file", () => {
  it.each(HOSTILE)("keeps titles and notes as data: %j", (title) => {
    const result = called(title);
    const html = written(result);
    expect(tagsOf(html)).toEqual(tagsOf(written(called("plain"))));
    const [, found] = scriptsOf(html);
    expect(html).toContain(`id="${RESULT_ID}"`);
    expect(JSON.parse(found ?? "")).toEqual(result);
  });

  it("carries the record that daybook verify reads", () => {
    const result = called("</script><!--");
    const bytes = new TextEncoder().encode(written(result));
    expect(readRecord(bytes)).toEqual({
      ok: true,
      kind: "HTML",
      record: recordOf({ result, digest: digest(result) }, "?view=compare"),
    });
  });

  it("allows by its policy its own script and style sheet alone, by their hashes, and no request", () => {
    const parts = { script: `show("</script><!--<script>")`, style: "p > b{color:red}" };
    const html = written(fakeResult(), parts);
    const script = scriptsOf(html).at(-1) ?? "";
    // Nothing in it ends the element, and it says the same.
    const shown: string[] = [];
    runInNewContext(script, { show: (text: string) => shown.push(text) });
    expect(shown).toEqual(["</script><!--<script>"]);
    expect(script).toBe(`show("\\x3c/script>\\x3c!--\\x3cscript>")`);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `script-src '${hash(script)}'`,
      `style-src '${hash(parts.style)}'`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html).not.toMatch(/\s(src|href)="(?!data:,")/);
  });

  it("says the answer without any script", () => {
    const html = written(fakeResult());
    const outside = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "");
    expect(outside).toContain("21.4 days instead of 62.3");
    expect(outside).toContain("200 replications · seed 7");
  });

  it("names the page only where there was one", () => {
    expect(written(fakeResult())).not.toContain("daybook-page");
    expect(written(fakeResult(), PARTS, "https://a.example/")).toContain(
      '<script type="application/json" id="daybook-page">"https://a.example/"</script>',
    );
  });

  it("has the same bytes each time, and no date", async () => {
    const result = fakeResult();
    const record = recordOf({ result, digest: digest(result) });
    const [a, b] = [await reportFile(result, record), await reportFile(result, record)];
    expect(a.name).toBe("daybook-report-classroom-seed-7.html");
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
    const now = new Date();
    expect(new TextDecoder().decode(a.bytes)).not.toContain(now.toISOString().slice(0, 10));
  });
});
