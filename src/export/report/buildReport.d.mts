import type { Plugin } from "vite";

/** Vite's plugin for `import("….ts?report")`. */
export function reportPrograms(): Plugin;
