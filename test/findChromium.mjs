import { findProgram } from "./findProgram.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/usr/bin/chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Path of the Chromium or Chrome of this system: CHROMIUM of the environment first, then the
 * search path, then the usual places. Undefined where there is none: Playwright's own is used then.
 */
export function findChromium() {
  return findProgram("CHROMIUM", NAMES, PLACES);
}
