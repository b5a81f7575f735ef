import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["src", "sims", "workers"];
const HOUR = 3_600_000;

/** Text that differs when any source differs: times of files say nothing after a checkout. */
export function fingerprint() {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => /\.(tsx?|css|mjs|cjs|json)$/.test(name))
      .map((name) => join(folder, name)),
  );
  for (const file of ["package-lock.json", ...files.sort()]) {
    const path = join(ROOT, file);
    if (existsSync(path)) hash.update(file).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** Takes away builds of other sources that no process can still be starting from. */
export function forgetOld(builds) {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if (statSync(path).mtimeMs < Date.now() - HOUR) rmSync(path, { recursive: true, force: true });
  }
}
