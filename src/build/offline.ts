import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { createLicences } from "./licences.ts";

const WORKER = "sw.js";
const LICENCES = "licences.json";
/** Stands in the built service worker where the list of files comes. */
const FILES = "__FILES__";
/** A name with a hash of what is in it never means anything else. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

/** Chinese letters for pictures, 9 MB in 200 slices: each is kept once it was needed (serviceWorker.ts). */
const LETTERS = /noto-sans-sc-/;

/** A file of the page as Workbox wants it. */
interface PageFile {
  readonly url: string;
  readonly revision: string | null;
}

/** Every file beneath a folder, by its address in it. */
function filesIn(folder: string): readonly PageFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name, url: name.split(sep).join("/") }))
    .filter(({ url }) => url !== WORKER && !url.endsWith(".map") && !LETTERS.test(url));
  return files
    .map(({ name, url }) => {
      const hash = createHash("sha256").update(readFileSync(join(folder, name)));
      return { url, revision: HASHED.test(url) ? null : hash.digest("hex").slice(0, 16) };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The service worker as one script, with `FILES` still to be filled in. */
async function buildWorker(root: string, plugin: Plugin): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "warn",
    plugins: [plugin],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: join(root, "src/offline/serviceWorker.ts"),
        output: { format: "iife", entryFileNames: WORKER },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((one) => ("output" in one ? one.output : []));
  const chunk = chunks.find((one) => one.type === "chunk");
  if (chunk?.type !== "chunk" || chunk.code.split(FILES).length !== 2) {
    throw new Error(`the service worker does not name its files (${FILES}) exactly once`);
  }
  return chunk.code;
}

/**
 * What a page needs to work without a network, written beside it when all of it is built: the licences
 * of everything bundled, and a service worker that knows every file. Workbox's own build tool would
 * bring 260 packages (Babel, Rollup, Terser) for what is a list of files.
 */
export function offline() {
  const licences = createLicences();
  let config: ResolvedConfig;
  const finish: Plugin = {
    name: "daybook:offline",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir }) {
      const folder = dir ?? config.build.outDir;
      const worker = await buildWorker(config.root, licences.collector());
      writeFileSync(join(folder, LICENCES), JSON.stringify(licences.list(config.root)));
      const files = JSON.stringify(filesIn(folder));
      writeFileSync(
        join(folder, WORKER),
        worker.replace(FILES, () => files),
      );
      config.logger.info(`${relative(config.root, join(folder, WORKER))} written`);
    },
  };
  return { plugins: [licences.collector(), finish], workerPlugins: () => [licences.collector()] };
}
