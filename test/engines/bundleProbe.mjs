/**
 * Bundles `probe.ts` into one plain script, `probe.js`, in the folder that is named: what engines without modules
 * and without a page can run. A process of its own, since Vite reads its configuration otherwise under test.
 */
import { join } from "node:path";
import { build } from "vite";

await build({
  mode: "engines",
  root: join(import.meta.dirname, "../.."),
  logLevel: "error",
  publicDir: false,
  build: {
    outDir: process.argv[2],
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: join(import.meta.dirname, "probe.ts"),
      formats: ["iife"],
      name: "probe",
      fileName: () => "probe.js",
    },
    rolldownOptions: { input: join(import.meta.dirname, "probe.ts") },
  },
});
