import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["src", "sims", "workers"];
const BUILDS = join(ROOT, "dist/cli");
const HOUR = 3_600_000;

/** Text that differs when any source differs: times of files say nothing after a checkout. */
function fingerprint() {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => /\.(tsx?|mjs|json|css)$/.test(name))
      .map((name) => join(folder, name)),
  );
  for (const file of ["package-lock.json", ...files.sort()]) {
    const path = join(ROOT, file);
    if (existsSync(path)) hash.update(file).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

async function build(outDir) {
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: "node20",
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          main: join(ROOT, "src/cli/main.ts"),
          "kernel.node": join(ROOT, "workers/kernel.node.ts"),
        },
        output: {
          entryFileNames: "[name].mjs",
          chunkFileNames: "[name]-[hash].mjs",
          // Vite makes each constant of a module a variable. Then engines cannot put it into the code
          // of the kernel's loop, which becomes a third slower.
          topLevelVar: false,
        },
      },
    },
  });
}

/** Takes away builds of other sources that no process can still be starting from. */
function forgetOld() {
  for (const name of readdirSync(BUILDS)) {
    const path = join(BUILDS, name);
    if (statSync(path).mtimeMs < Date.now() - HOUR) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Builds the command line for Node if its sources have changed, and gives the address of the
 * folder with `main.mjs` and `kernel.node.mjs`. Several processes may do so at once.
 */
export async function buildCommandLine() {
  const name = fingerprint();
  const folder = join(BUILDS, name);
  if (!existsSync(folder)) {
    const draft = join(BUILDS, `.${name}-${process.pid}`);
    try {
      await build(draft);
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // another process was first
    }
    forgetOld();
  }
  return pathToFileURL(`${folder}/`);
}
