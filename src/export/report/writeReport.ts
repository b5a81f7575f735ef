import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { headline, intervalLine } from "../../features/compare/headline.ts";
import { footerOf } from "../../format/footerOf.ts";
import { language, LANGUAGE_TAGS } from "../../i18n/language.ts";
import { scenarioText } from "../../i18n/modelWords.ts";
import { rp } from "../../i18n/report.ts";
import { escapeXml } from "../svg/escapeXml.ts";
import { dataElements, type ReportData } from "./reportData.ts";

/** The report's program and its style sheet, as one text each. */
export interface ReportParts {
  readonly script: string;
  readonly style: string;
}

/**
 * A report as one HTML file, in the language spoken now: data, the program that shows them, and nothing
 * from elsewhere. Its Content-Security-Policy names that one script and that one style sheet by their
 * hashes and allows no requests. The same result gives the same bytes; there is no date in it.
 */
export function writeReport(data: ReportData, parts: ReportParts): string {
  const { result } = data;
  const script = parts.script.replace(/<(?=\/script|!--|script)/gi, "\\x3c");
  const { style } = parts;
  if (/<\/style/i.test(style)) throw new Error("the report's style sheet would end its element");
  const name = scenarioText(result.scenario.title);
  const policy = [
    "default-src 'none'",
    `script-src '${hashSource(script)}'`,
    `style-src '${hashSource(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const sentence = headline(result)
    .map(({ text }) => text)
    .join("");
  const provenance = footerOf(result, name);
  return [
    "<!doctype html>",
    `<html lang="${LANGUAGE_TAGS[language()]}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="description" content="${escapeXml(sentence)}">`,
    `<title>${escapeXml(rp("document", { title: name }))}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    // What stands there until the script runs, and where none does: mail programs, indexes, archives.
    "<main>",
    `<h1>${escapeXml(name)}</h1>`,
    ...[sentence, intervalLine(result), provenance].map((line) => `<p>${escapeXml(line)}</p>`),
    `<noscript><p>${escapeXml(rp("noscript"))}</p></noscript>`,
    "</main>",
    ...dataElements(data),
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** A text as a Content-Security-Policy names it. */
function hashSource(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
