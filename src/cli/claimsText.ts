import type { CheckedNumber, ClaimStatus } from "../../sims/index.ts";
import { bandText, claimNumbers } from "../format/claimNumbers.ts";
import { alignColumns } from "./alignColumns.ts";
import type { ToldClaims } from "./claims.ts";

const STATUS: Readonly<Record<ClaimStatus, string>> = {
  met: "met",
  missed: "missed",
  notComparable: "not comparable",
};

/** The answer of `claims` for people: a block for each claim, and how many came out how. */
export function claimsText({ model, seed, runs, verdicts }: ToldClaims): string {
  const count = (status: ClaimStatus) => verdicts.filter((v) => v.status === status).length;
  const tally = (["met", "missed", "notComparable"] as const)
    .map((status) => `${count(status)} ${STATUS[status]}`)
    .join(", ");
  const heads = ["", "claimed", "simulated", "90 % interval", "verdict"];
  const tables = alignColumns([heads, ...verdicts.flatMap(({ checks }) => checks.map(rowOf))]);
  const [head = "", ...lines] = tables;
  const blocks = verdicts.flatMap(({ claim, status, reason, checks }) => [
    "",
    `${claim.id}  ${claim.title}: ${STATUS[status].toUpperCase()}`,
    `    ${claim.says}`,
    `    ${claim.contrast}. Source (${claim.grade}): ${claim.source}`,
    ...(checks.length > 0 ? [`    ${head}`] : []),
    ...lines.splice(0, checks.length).map((line) => `    ${line}`),
    `    ${reason}`,
    `    ${claim.caveat}`,
    ...("preset" in claim.test ? [`    Preset: ${claim.test.preset}`] : []),
  ]);
  return [
    `Published claims: ${tally}`,
    `${runs} replications each, seed ${seed}, model ${model}`,
    ...blocks,
    "",
    "The 90 % interval goes from the 5 % to the 95 % quantile over single worlds, each a year of one core",
    "enterprise. A number is met if that interval and the claimed one touch, a claim if all its numbers are.",
    "(put in): the preset has this number from the claim's own source; only the reckoning is checked.",
    "Grades: A official or reviewed, B trade press, C without sources, M remembered and not found.",
  ].join("\n");
}

function rowOf({ check, mean, range, met }: CheckedNumber): string[] {
  const write = claimNumbers(check);
  return [
    check.label + (check.putIn ? " (put in)" : ""),
    bandText(check.band, write),
    mean === undefined ? "–" : write(mean),
    range === undefined ? "–" : range.map(write).join(" to "),
    met === undefined ? "–" : met ? "met" : "missed",
  ];
}
