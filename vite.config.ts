import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import { offline } from "./src/build/offline.ts";
import manifest from "./package.json" with { type: "json" };
import { reportPrograms } from "./src/export/report/buildReport.mjs";
import { findChromium } from "./test/findChromium.mjs";

const PUBLISHED = ["test/src/published.test.ts", "test/src/builtPage.test.ts"];
const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? "127.0.0.1";
const chromium = findChromium();

const page = offline();

// The gallery is built apart: as a second page of the first build it would cut that one's scripts into
// dozens of small ones.
export default defineConfig(({ mode }) => ({
  // Relative addresses, so that any folder of any static host will do.
  base: "./",
  resolve: {
    alias: {
      // The library asks by means of `eval`, which the page's Content-Security-Policy forbids and
      // reports. Every browser that this page is built for has generators.
      "@stdlib/assert-has-generator-support": fileURLToPath(
        new URL("./workers/hasGeneratorSupport.cjs", import.meta.url),
      ),
      // Four kilobytes of the page's first script, for notes and messages that it never shows.
      "@stdlib/string-format": fileURLToPath(new URL("./workers/plainFormat.cjs", import.meta.url)),
      debug: fileURLToPath(new URL("./workers/noDebug.cjs", import.meta.url)),
    },
  },
  plugins: [solid(), reportPrograms(), ...(mode === "gallery" ? [] : page.plugins)],
  worker: {
    plugins: page.workerPlugins,
    format: "es",
    rolldownOptions: { output: { topLevelVar: false } },
  },
  build: {
    outDir: "dist/web",
    target: "es2022",
    // The Content-Security-Policy of the page allows no data: addresses.
    assetsInlineLimit: 0,
    // Preloading is a matter of speed: a browser that does not know it loads the same a little later.
    modulePreload: { polyfill: false },
    // A report's program with all Chinese texts, read when one is saved.
    chunkSizeWarningLimit: 800,
    // Constants stay constants, in the workers too: what engines know never to change they put into the
    // code of the kernel's loop, which is a third faster so.
    rolldownOptions: {
      input: mode === "gallery" ? "gallery.html" : "index.html",
      output: {
        topLevelVar: false,
        // What all parts of the page share stays together: cut by who shares what, it would be dozens of small
        // scripts, each packed by itself. The engine is left to be cut: of what its one door offers, the first
        // script needs only a part. None of these folders needs another part, so that no order is lost.
        ...(mode !== "engines" && {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                name: "first",
                tags: ["$initial"],
                test: /\/src\/(i18n|format|arms|keys|glossary|controls|charts|tables|storage|theme|state\/shown)\//,
              },
            ],
          },
        }),
      },
    },
  },
  preview: {
    port,
    host,
    strictPort: true,
    // What any host should send (README); the policy itself stands in index.html.
    headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" },
  },
  test: {
    // Without it vite-plugin-solid makes Vitest ask for jsdom.
    environment: "node",
    // A busy machine is no failure.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // Files are painted by the charts' style sheets, read as text.
          css: true,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/**/*.browser.test.{ts,tsx}", "test/engines/**", ...PUBLISHED],
          benchmark: { include: ["test/bench/**/*.bench.ts"] },
        },
      },
      {
        // The page as it is published. Apart from the units, which take all cores, too: here browsers wait for
        // what really takes time.
        test: {
          name: "published",
          environment: "node",
          include: PUBLISHED,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // The model and the built page in each engine that is installed. Without the settings above: with the
        // plugin of Solid, packages would be those for browsers, here too.
        test: {
          name: "engines",
          environment: "node",
          include: ["test/engines/**/*.test.ts"],
          fileParallelism: false, // each takes all cores
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        // Found late, a dependency makes the test server reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            ...Object.keys(manifest.dependencies).filter((name) => name.startsWith("@stdlib/")),
            "@adobe/css-tools",
            "@noble/hashes/sha2.js",
            "@noble/hashes/utils.js",
            "@valibot/to-json-schema",
            "axe-core",
            "comlink",
            "d3",
            "idb",
            "fflate",
            "fontkit",
            "hucre/xlsx",
            "hyparquet-writer",
            "papaparse",
            "pdfkit",
            "@resvg/resvg-wasm",
            "qr",
            "sax",
            "valibot",
            "xstate",
          ],
        },
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === undefined ? {} : { executablePath: chromium }),
                args: [
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-dev-shm-usage",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  "--no-first-run",
                ],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
}));
