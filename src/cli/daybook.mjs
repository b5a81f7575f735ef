#!/usr/bin/env node
import { buildCommandLine } from "./buildCommandLine.mjs";

let folder;
try {
  folder = await buildCommandLine();
} catch (error) {
  const missing =
    error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
  console.error(missing ? "Daybook is not installed yet: run `npm ci` first." : error);
  process.exit(1);
}
const { main } = await import(new URL("main.mjs", folder).href);
process.exitCode = await main(process.argv.slice(2));
