import { isParameterId, parameter } from "../../sims/index.ts";
import type { FamilyFit, Finding, SpreadFit } from "../../sims/fit.ts";
import { alignColumns } from "./alignColumns.ts";
import { formatPercent } from "../format/number.ts";
import type { Found } from "./fitJson.ts";
import { short } from "./written.ts";

const LISTED = 5;
const KIND_WORDS = {
  ledger: "a ledger of invoices",
  events: "an event log",
  cases: "cases, one a row",
} as const;
const ORDER_WORDS = { dmy: ", dates day first", mdy: ", dates month first" } as const;

/** The report of `daybook fit`. */
export function fitText({ survey, mapping, read, findings }: Found, written?: string): string {
  const { how, rows, file } = survey;
  const format = [
    how.format,
    how.encoding,
    how.sheet && `sheet ${how.sheet}`,
    delimiterText(how.delimiter),
  ];
  const columns = Object.entries(mapping.columns).map(
    ([role, names]) => `${role}=${names.join("+")}`,
  );
  const { count, first } = read.bad;
  return [
    `${file}: ${format.filter(Boolean).join(", ")}; ${rows} rows, ${count} left out`,
    `Read as ${KIND_WORDS[mapping.kind]}${mapping.order ? ORDER_WORDS[mapping.order] : ""}: ${columns.join(", ")}`,
    ...(mapping.kind === "ledger" ? [`Invoices not paid by ${read.asOf} are open.`] : []),
    ...first.slice(0, LISTED).map(({ line, reason }) => `  left out: line ${line}: ${reason}`),
    ...(count > LISTED ? [`  … and ${count - LISTED} more (--json lists up to 1000)`] : []),
    ...findings.flatMap((finding) => ["", ...findingLines(finding)]),
    "",
    "A table of what was seen is what --apply takes unless told otherwise. AIC compares families, less is",
    "better. KS is the largest gap to what was seen; since each family was fitted to the same data, the",
    "usual critical values do not hold for it.",
    ...(written === undefined ? [] : [`Written: ${written}`]),
  ]
    .map(printable)
    .join("\n");
}

/** What a file holds is text, and no order to the terminal. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1));
}

function delimiterText(delimiter: string | undefined): string | undefined {
  if (delimiter === undefined) return undefined;
  return `separated by ${delimiter === "\t" ? "tabs" : `“${delimiter}”`}`;
}

function findingLines(finding: Finding): string[] {
  const { id, rows, left, share, spread, value, unit } = finding;
  const meant = finding.targets.map((target) =>
    isParameterId(target) ? `${target} (${parameter(target).label})` : target,
  );
  const head = `${id}${meant.length > 0 ? ` → ${meant.join(" or ")}` : ""}: ${rows} rows${left > 0 ? `, ${left} do not tell` : ""}`;
  if (share) {
    const [lo, hi] = share.ci95.map((end) => (end === null ? "–" : formatPercent(end)));
    return [head, `  ${formatPercent(share.value)} [${lo}, ${hi}]`];
  }
  if (!spread) return [head, `  ${[value].flat().join(", ")}`];
  return [
    head,
    `  ${spreadLine(spread)}${unit === "none" || unit === "money" ? "" : ` ${unit}`}`,
    ...familyLines(spread),
  ];
}

function spreadLine({ median, mean, quantiles, open, unseen, zeros, zeroAs }: SpreadFit): string {
  const [lo, hi] = (median?.ci95 ?? [null, null]).map((end) => (end === null ? "–" : short(end)));
  return [
    `median ${median ? `${short(median.value)} [${lo}, ${hi}]` : "not reached"}`,
    `p5 ${shown(quantiles.p5)}, p90 ${shown(quantiles.p90)}`,
    `mean ${short(mean)}`,
    ...(open > 0 ? [`${open} open`] : []),
    ...(unseen > 0 ? [`${formatPercent(unseen)} longer than anything seen`] : []),
    ...(zeros > 0 ? [`${zeros} zeros, for families ${short(zeroAs)}`] : []),
  ].join("; ");
}

function familyLines({ families }: SpreadFit): string[] {
  const rows = families.map((fit) => [
    fit.family,
    fit.distribution ? parametersText(fit) : "no such member within limits",
    fit.distribution ? fit.logLikelihood.toFixed(1) : "",
    fit.distribution ? fit.aic.toFixed(1) : "",
    fit.distribution ? fit.ks.toFixed(3) : "",
  ]);
  return alignColumns([["", "", "log-lik.", "AIC", "KS"], ...rows]).map((line) => `  ${line}`);
}

function parametersText({ distribution }: FamilyFit): string {
  return Object.entries(distribution ?? {})
    .filter(([name]) => name !== "family")
    .map(([name, value]) => `${name} ${short(value as number)}`)
    .join(", ");
}

function shown(x: number | undefined): string {
  return x === undefined ? "–" : short(x);
}
