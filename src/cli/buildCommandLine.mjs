import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fingerprint, forgetOld } from "../build/fingerprint.mjs";
import { reportPrograms } from "../export/report/buildReport.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUILDS = join(ROOT, "dist/cli");

async function build(outDir) {
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "silent",
    plugins: [reportPrograms()],
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
    forgetOld(BUILDS);
  }
  return pathToFileURL(`${folder}/`);
}
