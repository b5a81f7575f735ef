/**
 * Runs plain scripts one after the other, as an engine without modules does, and prints what the probe says:
 * `node runPlain.mjs SCENARIOS.json SCRIPT…`, the probe last.
 */
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const [scenarios, ...scripts] = process.argv.slice(2);
for (const filename of scripts) runInThisContext(readFileSync(filename, "utf8"), { filename });
process.stdout.write(globalThis.tellThings(readFileSync(scenarios, "utf8")));
