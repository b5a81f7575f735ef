/**
 * Everything that must hold, one step after the other. `npm test -- unit lint` runs only those.
 * The last line counts tests and checks: `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { missingEngines } from "./engines/foundEngines.mjs";
import { ensureBrowser } from "./ensureBrowser.mjs";

const REPORTS = "dist/test";
const PATH = resolve("node_modules/.bin") + delimiter + process.env.PATH;

const STEPS = [
  { name: "types", command: "tsc --noEmit -p ." },
  { name: "lint", command: "eslint . --max-warnings 0" },
  { name: "format", command: "prettier --check --log-level warn ." },
  { name: "imports", command: "depcruise --config .dependency-cruiser.mjs src sims workers" },
  { name: "unused", command: "knip --no-progress" },
  { name: "unit", command: vitest("unit"), counts: true, needs: ensureBrowser },
  { name: "browser", command: vitest("browser"), counts: true, needs: ensureBrowser },
  { name: "published", command: vitest("published"), counts: true, needs: ensureBrowser },
  { name: "engines", command: vitest("engines"), counts: true, untested: missingEngines },
];

function vitest(project) {
  const report = `--reporter=default --reporter=json --outputFile.json=${REPORTS}/${project}.json`;
  return `vitest run --project ${project} ${report}`;
}

/** Tests passed and failed by Vitest's report; a file that could not be loaded is one failure. */
function countTests(project) {
  try {
    const report = JSON.parse(readFileSync(`${REPORTS}/${project}.json`, "utf8"));
    const unloaded = report.testResults.filter(
      (file) =>
        file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
    ).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStep(step) {
  console.log(`\n== ${step.name} ==`);
  if (step.needs && !(await step.needs())) return { passed: 0, failed: 1 };
  // One string through the shell: node_modules/.bin holds .cmd files on Windows.
  const { status } = spawnSync(step.command, {
    stdio: "inherit",
    shell: true,
    env: { ...process.env, PATH },
  });
  const good = status === 0;
  if (!step.counts) return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
  const counts = countTests(step.name);
  return good || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `unknown step: ${unknown.join(", ")}; expected one of ${STEPS.map((s) => s.name).join(", ")}`,
  );
  process.exit(2);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const results = [];
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  results.push({ name: step.name, ...(await runStep(step)), untested: step.untested?.() ?? [] });
}

console.log("\n== summary ==");
for (const { name, passed, failed } of results) {
  console.log(`${failed === 0 ? "ok    " : "FAILED"} ${name} (${passed} passed, ${failed} failed)`);
}
for (const sentence of results.flatMap(({ untested }) => untested))
  console.log(`!!     ${sentence}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
