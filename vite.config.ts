import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { reportPrograms } from "./src/export/report/buildReport.mjs";
import { findChromium } from "./test/findChromium.mjs";

const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? "127.0.0.1";
const chromium = findChromium();

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
  plugins: [solid(), reportPrograms()],
  worker: { format: "es", rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    outDir: "dist/web",
    target: "es2022",
    // The Content-Security-Policy of the page allows no data: addresses.
    assetsInlineLimit: 0,
    // Preloading is a matter of speed: a browser that does not know it loads the same a little later.
    modulePreload: { polyfill: false },
    // Constants stay constants, in the workers too: what engines know never to change they put into the
    // code of the kernel's loop, which is a third faster so.
    rolldownOptions: {
      input: mode === "gallery" ? "gallery.html" : "index.html",
      output: { topLevelVar: false },
    },
  },
  preview: { port, host, strictPort: true },
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
          exclude: ["test/**/*.browser.test.{ts,tsx}"],
          benchmark: { include: ["test/bench/**/*.bench.ts"] },
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
            "papaparse",
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
