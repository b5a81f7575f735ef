import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, forgetOld } from "../../build/fingerprint.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const BUILDS = join(ROOT, "dist/report");
const QUERY = "?report";

/** Vite's setup of a report's program; the same packages are replaced as for the page. */
async function build(entry) {
  const { build } = await import("vite");
  const { default: solid } = await import("vite-plugin-solid");
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "error",
    plugins: [solid()],
    resolve: {
      alias: {
        "@stdlib/assert-has-generator-support": join(ROOT, "workers/hasGeneratorSupport.cjs"),
        "@stdlib/string-format": join(ROOT, "workers/plainFormat.cjs"),
        debug: join(ROOT, "workers/noDebug.cjs"),
      },
    },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: entry,
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const files = [built].flat().flatMap(({ output }) => output);
  const only = (what, is) => {
    const found = files.filter(is);
    if (found.length !== 1) throw new Error(`the report has ${found.length} ${what}, not one`);
    return found[0];
  };
  const text = (source) => String(source).trim().replace(/\r\n?/g, "\n");
  return {
    script: text(only("scripts", ({ type }) => type === "chunk").code),
    style: text(only("style sheets", ({ fileName }) => fileName.endsWith(".css")).source),
  };
}

/** Runs the build in a process of its own: under test, or in a server, Vite builds for development. */
function buildApart(entry, draft) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), entry, draft], {
      env: { ...process.env, NODE_ENV: "production", VITEST: "" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`the report's program was not built (${code})`)),
    );
  });
}

/** Script and style sheet of an entry; built where no earlier build had the same sources. */
async function partsOf(entry) {
  const file = join(BUILDS, fingerprint(), entry.replace(/\W+/g, "-") + ".json");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    await buildApart(entry, draft);
    renameSync(draft, file);
    forgetOld(BUILDS);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Makes `import("….ts?report")` give that program as `script` and `style`: all of it in one script, to be
 * put into a file. Page, tests and command line build it alike.
 */
export function reportPrograms() {
  return {
    name: "daybook:report",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(QUERY)) return undefined;
      const { script, style } = await partsOf(
        id.slice(ROOT.length, -QUERY.length).replace(/^\/+/, ""),
      );
      return `export const script = ${JSON.stringify(script)};\nexport const style = ${JSON.stringify(style)};\n`;
    },
  };
}

const [, program, entry, draft] = process.argv;
if (program === fileURLToPath(import.meta.url) && entry && draft) {
  writeFileSync(draft, JSON.stringify(await build(join(ROOT, entry))));
}
