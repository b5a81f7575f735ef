import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./findChromium.mjs";

/** True once a Chromium can be started; fetches Playwright's own where the system has none. */
export async function ensureBrowser() {
  if (findChromium() !== undefined) return true;
  const { chromium } = await import("playwright");
  if (existsSync(chromium.executablePath())) return true;

  console.log("No Chromium on this system; fetching the one of Playwright.");
  const install = ["playwright", "install", "chromium"];
  const { status } = spawnSync("npx", install, { stdio: "inherit", shell: true });
  if (status === 0 && existsSync(chromium.executablePath())) return true;

  console.error(
    "No browser for the browser tests. Install Chromium or Chrome (Debian: apt-get install chromium),\n" +
      "or say where one is: CHROMIUM=/path/to/chromium npm test",
  );
  return false;
}
